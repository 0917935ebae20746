/**
 * Subscriptions: notices of changes to records and reports. They come from the log of revisions, which is read in the
 * order of commits, once for all subscribers, whenever the database sends a notification. A subscriber that falls
 * behind reads the log by itself. So it misses nothing over lost connections and restarts, and needs no queue in
 * memory.
 */
package org.ballotwatch.feed;
