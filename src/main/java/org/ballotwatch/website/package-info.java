/** The pages beside GraphQL: the start page, the documentation and the explorer. */
package org.ballotwatch.website;
