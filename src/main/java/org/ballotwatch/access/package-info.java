/**
 * Who asks, and what they may do: authentication of requests, roles, and the keys by which programs show who they are.
 * People come with tokens of OpenID Connect.
 */
package org.ballotwatch.access;
