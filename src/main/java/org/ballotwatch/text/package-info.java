/** Texts: allowed characters, and how values are shown in messages and logs. */
package org.ballotwatch.text;
