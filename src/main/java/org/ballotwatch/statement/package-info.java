/** Statements: who said what about an incident, an election or a dispute. */
package org.ballotwatch.statement;
