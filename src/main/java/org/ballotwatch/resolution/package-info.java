/** The resolution of differing reports into the one value shown: plain arithmetic, without a database. */
package org.ballotwatch.resolution;
