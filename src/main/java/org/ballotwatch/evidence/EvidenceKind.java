package org.ballotwatch.evidence;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One kind of shown values of incidents or elections. A bean of this is all that a further kind takes. */
public interface EvidenceKind {
    /** Where it stands among the kinds: the smaller first. */
    int place();

    /**
     * What is shown of the events that were asked for, by event and in the order in which it is shown.
     *
     * <p>A constant number of statements, and none where there are no events that have this kind.
     */
    Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request);
}
