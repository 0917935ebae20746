package org.ballotwatch.resolution;

import java.util.UUID;

/**
 * Whose word a report counts as, and what that is worth.
 *
 * @param source the one at the end of the line of sources that rewrite each other; null where a rule speaks
 * @param reliability the report's own source's, from 0 (also: unknown) to 4
 */
public record Voice(UUID source, SourceAuthority authority, int reliability) {}
