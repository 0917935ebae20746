package org.ballotwatch.evidence;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One kind of shown values of incidents or elections. A further kind only needs another bean of this type. */
public interface EvidenceKind {
    /** The position among the kinds, in ascending order. */
    int place();

    /**
     * The evidence for the requested events, by event and in display order.
     *
     * <p>It sends a constant number of statements, and none if no event can have this kind.
     */
    Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request);
}
