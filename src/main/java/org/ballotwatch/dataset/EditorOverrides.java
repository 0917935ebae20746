package org.ballotwatch.dataset;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.entry.KeyResolver;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Names and external ids of casebook records that an editor added, withdrew or changed. Casebooks do not touch them.
 */
public final class EditorOverrides {
    /** Includes edits of an actor before it was merged into its present one. */
    private static final String BY_HAND = """
            select latest.told || ' of ' || latest.record
            from (
              select distinct on (x.record, said.told) x.record, said.told, r.made_by_id
              from (
                select coalesce(source_id, place_id, actor_id, election_id, incident_id, dispute_id) as record, came_with
                from external_id
                where scheme = 'casebook'
              ) as x
              join revision r on r.subject_id in (x.record, x.came_with)
              cross join lateral (
                select coalesce(nullif(r.after -> :field, 'null'), r.before -> :field) as value
              ) as change
              cross join lateral (
                select case jsonb_typeof(change.value)
                  when 'array' then change.value ->> 0
                  else change.value #>> '{}'
                end as told
              ) as said
              where r.action = 'CORRECTED' and jsonb_exists(r.after, :field)
              order by x.record, said.told, r.number desc
            ) as latest
            where not starts_with(latest.made_by_id, 'casebook:')""";

    private final Set<String> names;
    private final Set<String> externalIds;

    private EditorOverrides(Set<String> names, Set<String> externalIds) {
        this.names = names;
        this.externalIds = externalIds;
    }

    /** No overrides. */
    public static EditorOverrides nothing() {
        return new EditorOverrides(Set.of(), Set.of());
    }

    static Uni<EditorOverrides> in(Mutiny.Session session) {
        return byHand(session, "names")
                .chain(names -> byHand(session, "external_ids").map(ids -> new EditorOverrides(names, ids)));
    }

    /** @param actor null if no actor has the key */
    boolean hasName(KeyResolver.ResolvedKey actor, String name) {
        return actor != null && names.contains(key(actor.uuid(), name));
    }

    boolean hasExternalId(KeyResolver.ResolvedKey record, String scheme, String value) {
        return record != null && externalIds.contains(key(record.uuid(), scheme + ":" + value));
    }

    private static String key(UUID record, String what) {
        return what + " of " + record;
    }

    private static Uni<Set<String>> byHand(Mutiny.Session session, String field) {
        return session.createNativeQuery(BY_HAND, String.class)
                .setParameter("field", field)
                .getResultList()
                .map(HashSet::new);
    }
}
