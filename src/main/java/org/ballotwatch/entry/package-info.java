/**
 * What is entered, read into records and reports: rows of casebooks and inputs of mutations alike, so that both are held to
 * the same rules. An {@link org.ballotwatch.entry.Entry} is told everything that is wrong with it at once.
 */
package org.ballotwatch.entry;
