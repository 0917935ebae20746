/** Who may do what: roles, and the keys by which programs show who they are. People come with tokens of OpenID Connect. */
package org.ballotwatch.access;
