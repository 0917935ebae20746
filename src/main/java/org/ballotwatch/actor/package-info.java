/** People, parties and other organizations: one table, one id space, three types. */
package org.ballotwatch.actor;
