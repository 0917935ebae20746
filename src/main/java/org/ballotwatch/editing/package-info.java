/**
 * Mutations that record and correct reports: atomic, under the same rules as casebooks, and logged with their author.
 * Every mutation is an {@link org.ballotwatch.editing.Edit}; a batch is several edits in one transaction.
 */
package org.ballotwatch.editing;
