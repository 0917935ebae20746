/** Codings: the codes that data sets give to records, with the data sets' own variables and values. */
package org.ballotwatch.coding;
