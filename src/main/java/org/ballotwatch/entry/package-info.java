/**
 * How inputs are read: rows of casebooks and inputs of mutations alike, so that both are held to the same rules. An
 * {@link org.ballotwatch.entry.Entry} collects everything that is wrong with one.
 */
package org.ballotwatch.entry;
