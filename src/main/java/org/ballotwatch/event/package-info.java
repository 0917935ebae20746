/** Events: their common fields, and the reports that incidents and elections share. */
package org.ballotwatch.event;
