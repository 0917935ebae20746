/** Casebooks: folders of CSV files with elections, incidents and what each source says of them. */
package org.ballotwatch.dataset.casebook;
