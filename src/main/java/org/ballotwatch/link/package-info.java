/** The edge the service exists for: which incident is linked to which election, why, and with what confidence. */
package org.ballotwatch.link;
