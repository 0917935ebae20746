/** The program: its settings, its commands, how it starts, and what it reports when it cannot. */
package org.ballotwatch.startup;
