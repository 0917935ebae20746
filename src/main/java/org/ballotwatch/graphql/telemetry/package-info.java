/** What operators see of requests: how many, how long, how dear, how they ended, and what belongs together. */
package org.ballotwatch.graphql.telemetry;
