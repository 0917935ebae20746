/** What operators see of requests: number, duration, cost, outcome, and which records belong together. */
package org.ballotwatch.graphql.telemetry;
