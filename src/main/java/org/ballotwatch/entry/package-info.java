/**
 * Reading of inputs: rows of casebooks and inputs of mutations follow the same rules. An {@link
 * org.ballotwatch.entry.Entry} collects all problems of one input.
 */
package org.ballotwatch.entry;
