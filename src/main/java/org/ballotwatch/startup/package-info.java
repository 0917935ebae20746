/** The program: its settings, commands, startup, and reports of failed startups. */
package org.ballotwatch.startup;
