/** Statements: who said what of an incident, an election or a dispute. */
package org.ballotwatch.statement;
