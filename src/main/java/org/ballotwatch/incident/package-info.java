/** Incidents: what happened, who took part, and how one is tied to another. */
package org.ballotwatch.incident;
