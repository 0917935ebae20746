/** What mutations take. The fields are the columns of casebooks, in GraphQL's spelling. */
package org.ballotwatch.editing.input;
