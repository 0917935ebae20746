package org.ballotwatch.entry;

import java.time.OffsetDateTime;
import org.ballotwatch.identity.Principal;

/**
 * Who records, and when.
 *
 * @param origin the importer that records it and may read it again; null for an editor
 */
public record Provenance(Principal by, OffsetDateTime at, String origin) {}
