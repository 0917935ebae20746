/** Identity of records: their global ids and their external ids. */
package org.ballotwatch.identity;
