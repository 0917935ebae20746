/** Access to PostgreSQL: the embedded server, snapshots and statements. It depends on no feature. */
package org.ballotwatch.database;
