/**
 * Findings: errors and contradictions in the service's own data, computed on request by one class per rule, and never
 * stored. A rule is a statement that returns its violations in the order of their ids, so that a page reads no more
 * rows than it needs.
 */
package org.ballotwatch.finding;
