/** What incidents and elections have in common: a title, days and a country. */
package org.ballotwatch.event;
