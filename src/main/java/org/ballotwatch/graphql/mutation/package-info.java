/** What mutations of all features share. */
package org.ballotwatch.graphql.mutation;
