/** Search: records by their names and titles, in any spelling or script. */
package org.ballotwatch.search;
