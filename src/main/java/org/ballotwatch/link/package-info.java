/** The edge the service exists for: which incident is tied to which election, why, and how surely. */
package org.ballotwatch.link;
