/** PostgreSQL as the service uses it: the embedded server, snapshots and statements. Knows no feature. */
package org.ballotwatch.database;
