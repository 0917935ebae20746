/** Datasets: collections of records and reports, and the compilers to credit for them. */
package org.ballotwatch.dataset;
