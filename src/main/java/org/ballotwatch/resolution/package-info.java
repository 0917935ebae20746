/** How reports that differ become the one value shown: plain arithmetic, without a database. */
package org.ballotwatch.resolution;
