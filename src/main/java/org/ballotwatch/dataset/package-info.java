/** Datasets: collections of records and reports that somebody gathered, and whom to credit for them. */
package org.ballotwatch.dataset;
