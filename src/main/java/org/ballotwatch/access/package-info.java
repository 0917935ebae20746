/**
 * Access: authentication of requests, roles, and the API keys of programs. Users authenticate with OpenID Connect
 * tokens.
 */
package org.ballotwatch.access;
