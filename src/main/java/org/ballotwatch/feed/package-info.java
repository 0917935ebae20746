/**
 * Subscriptions: what is done to records and reports, told as it happens. The log of revisions is the source. What was
 * committed is read from it in the order of the commits, once for all who follow it, whenever the database tells of
 * something new; whoever is behind reads for itself from where it is. So nothing is missed over lost connections and
 * restarts, and nothing piles up in memory for whoever is slow.
 */
package org.ballotwatch.feed;
