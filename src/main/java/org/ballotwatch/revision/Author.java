package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import org.ballotwatch.identity.Principal;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The author of a transaction's changes, with the reason and the time.
 *
 * @param why the reason in a sentence or a few words, null for none
 */
public record Author(Principal by, String why, OffsetDateTime at) {

    /** Sets the author for the session's transaction; call it before the first change. */
    public Uni<Void> record(Mutiny.Session session) {
        return session.createNativeQuery("""
                        select set_config('ballotwatch.by', :by, true), set_config('ballotwatch.by_id', :id, true), set_config('ballotwatch.why', :why, true), set_config('ballotwatch.at', :at, true)""", Object[].class)
                .setParameter("by", by.name())
                .setParameter("id", by.id())
                .setParameter("why", why == null ? "" : why)
                .setParameter("at", at.toString())
                .getSingleResult()
                .replaceWithVoid();
    }
}
