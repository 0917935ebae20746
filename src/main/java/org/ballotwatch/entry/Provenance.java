package org.ballotwatch.entry;

import java.time.OffsetDateTime;
import org.ballotwatch.identity.Principal;

/**
 * Who enters, and when.
 *
 * @param origin the importer that takes it from somewhere and may read it there again, null for anybody else
 */
public record Provenance(Principal by, OffsetDateTime at, String origin) {}
