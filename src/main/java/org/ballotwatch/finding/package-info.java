/**
 * What the service finds wrong or at odds in its own data: a class per rule, computed when asked, never stored. A rule is a
 * statement that yields what breaks it, in the order of its ids, so that a page reads no further than it reaches.
 */
package org.ballotwatch.finding;
