/** Incidents: what happened, who took part, and how incidents are linked. */
package org.ballotwatch.incident;
