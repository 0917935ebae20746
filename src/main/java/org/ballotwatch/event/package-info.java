/** Events: what they have in common, and what sources report of incidents and elections alike. */
package org.ballotwatch.event;
