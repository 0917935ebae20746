/** What every record has in common: an id of ours, and the ids other people know it by. */
package org.ballotwatch.identity;
