/** The inputs of mutations. Their fields are the columns of casebooks, in GraphQL's spelling. */
package org.ballotwatch.editing.input;
