/**
 * The history: what was done to each record and report, when, by whom and why.
 *
 * <p>Database triggers write it in the transaction of the change, so that no change can bypass it; code that writes
 * only sets its {@link org.ballotwatch.revision.Author}. Clients that follow changes listen to the channel {@code
 * revision} and read revisions by {@code (revision_commit.place, revision.number)}, the order of the commits. The
 * migration that assigns the places explains why numbers alone are not enough.
 */
package org.ballotwatch.revision;
