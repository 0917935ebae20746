/** Countries and the chain of places within them. */
package org.ballotwatch.place;
