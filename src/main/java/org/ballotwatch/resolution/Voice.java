package org.ballotwatch.resolution;

import java.util.UUID;

/**
 * The source for which a report counts, and its weight.
 *
 * @param source the original in a chain of sources that rewrite each other; null for a rule's report
 * @param reliability the reliability of the report's own source, from 0 (also: unknown) to 4
 */
public record Voice(UUID source, SourceAuthority authority, int reliability) {}
