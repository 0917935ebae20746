package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Who makes the changes of a transaction, why, and at what time.
 *
 * @param why in a sentence or a few words, null for no reason
 */
public record Author(String by, String why, OffsetDateTime at) {

    /** To be called before the first change of the session's transaction; holds until that ends. */
    public Uni<Void> signs(Mutiny.Session session) {
        Map<String, String> settings = Map.of(
                "ballotwatch.by", by, "ballotwatch.why", why == null ? "" : why, "ballotwatch.at", at.toString());
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            done = done.chain(() -> set(session, setting.getKey(), setting.getValue()));
        }
        return done;
    }

    private static Uni<Void> set(Mutiny.Session session, String name, String value) {
        return session.createNativeQuery("select set_config(:name, :value, true)", String.class)
                .setParameter("name", name)
                .setParameter("value", value)
                .getSingleResult()
                .replaceWithVoid();
    }
}
