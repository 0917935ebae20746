/** The documents that reports stand in: who published them and when, and which of them copy others. */
package org.ballotwatch.source;
