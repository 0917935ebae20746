/** The documents that contain reports: who published them and when, and which of them copy others. */
package org.ballotwatch.source;
