package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import org.ballotwatch.identity.Principal;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Who makes the changes of a transaction, why, and at what time.
 *
 * @param why in a sentence or a few words, null for no reason
 */
public record Author(Principal by, String why, OffsetDateTime at) {

    /** To be called before the first change of the session's transaction; holds until that ends. */
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
