/**
 * The trail: what was done to each record and report, when, by whom and why.
 *
 * <p>The database keeps it by triggers, in the transaction of the change, so that no way in goes past it; a way in only
 * says who it is ({@link org.ballotwatch.revision.Author}). Who wants to follow what happens listens to the channel {@code
 * revision} and reads the revisions by {@code (revision_commit.place, revision.number)}, the order of the commits; the
 * migration that makes the places says why numbers alone would not do.
 */
package org.ballotwatch.revision;
