package org.ballotwatch.dataset.casebook;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.entry.Keys;
import org.hibernate.reactive.mutiny.Mutiny;

/** The names and external ids that somebody took from records of casebooks, and which no casebook gives them back. */
final class Withdrawn {
    private static final String BY_HAND = """
            select latest.told || ' of ' || latest.subject_id
            from (
              select distinct on (r.subject_id, said.told) r.subject_id, r.made_by, said.told, jsonb_typeof(r.after -> :field) = 'null' as gone
              from external_id x
              join revision r on r.subject_id = coalesce(x.source_id, x.place_id, x.actor_id, x.election_id, x.incident_id, x.dispute_id)
              cross join lateral (select coalesce(nullif(r.after -> :field, 'null'), r.before -> :field) as value) as change
              cross join lateral (
                select case jsonb_typeof(change.value) when 'array' then change.value ->> 0 else change.value #>> '{}' end as told
              ) as said
              where x.scheme = 'casebook' and r.action = 'CORRECTED' and jsonb_exists(r.after, :field)
              order by r.subject_id, said.told, r.number desc
            ) as latest
            where latest.gone and not by_casebook(latest.made_by)""";

    private final Set<String> names;
    private final Set<String> externalIds;

    private Withdrawn(Set<String> names, Set<String> externalIds) {
        this.names = names;
        this.externalIds = externalIds;
    }

    static Uni<Withdrawn> in(Mutiny.Session session) {
        return byHand(session, "names")
                .chain(names -> byHand(session, "external_ids").map(ids -> new Withdrawn(names, ids)));
    }

    /** @param actor null where there is none of that key */
    boolean hasName(Keys.Key actor, String name) {
        return actor != null && names.contains(told(actor.uuid(), name));
    }

    boolean hasExternalId(Keys.Key record, String scheme, String value) {
        return record != null && externalIds.contains(told(record.uuid(), scheme + ":" + value));
    }

    private static String told(UUID record, String what) {
        return what + " of " + record;
    }

    private static Uni<Set<String>> byHand(Mutiny.Session session, String field) {
        return session.createNativeQuery(BY_HAND, String.class)
                .setParameter("field", field)
                .getResultList()
                .map(HashSet::new);
    }
}
