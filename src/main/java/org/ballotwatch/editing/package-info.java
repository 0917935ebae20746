/**
 * Recording what sources say, and correcting it: all or nothing, held to the same rules as casebooks, with a trail of who did
 * what. Every mutation is an {@link org.ballotwatch.editing.Edit}; a batch is several in one transaction.
 */
package org.ballotwatch.editing;
