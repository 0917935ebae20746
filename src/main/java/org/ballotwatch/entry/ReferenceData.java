package org.ballotwatch.entry;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Existing data of the database that entries are read against.
 *
 * @param keys records by casebook key, and by global id if requested
 * @param externalIds records by {@code scheme:value}
 * @param above the place that contains a place, the source that a source derives from
 * @param dates the dates of the sources that have a key
 */
public record ReferenceData(
        Map<String, KeyResolver.ResolvedKey> keys,
        Map<String, UUID> externalIds,
        Map<UUID, UUID> above,
        Map<UUID, SourceDates> dates,
        CountryCodes countries) {

    /** Records by their casebook keys. */
    static final String KEYED = """
            (
              select
                x.value,
                case
                  when x.source_id is not null then 'SOURCE'
                  when x.place_id is not null then 'PLACE'
                  when x.election_id is not null then 'ELECTION'
                  when x.incident_id is not null then 'INCIDENT'
                  when x.dispute_id is not null then 'DISPUTE'
                  else a.actor_kind
                end as kind,
                coalesce(x.source_id, x.place_id, x.election_id, x.incident_id, x.dispute_id, x.actor_id) as id,
                coalesce(x.came_with, x.source_id, x.place_id, x.election_id, x.incident_id, x.dispute_id, x.actor_id) as own
              from external_id x
              left join actor a on a.id = x.actor_id
              where x.scheme = 'casebook' and x.country_id is null
            ) as k""";

    public record SourceDates(LocalDate published, LocalDate retrieved) {}

    /** @param externalIds the values to look up, since the database may have very many */
    public static Uni<ReferenceData> in(Mutiny.Session session, Collection<String> externalIds) {
        return keys(session).chain(keys -> externalIds(session, externalIds)
                .chain(ids -> above(session).chain(above -> dates(session).chain(dates -> countries(session)
                        .map(codes -> new ReferenceData(keys, ids, above, dates, codes))))));
    }

    /** Reads only the records that these references name, by id or casebook key, and their ancestors. */
    public static Uni<ReferenceData> of(Mutiny.Session session, Collection<String> references) {
        return ReferencedRecords.in(session, references).chain(referenced -> referenced
                .above()
                .chain(above -> referenced.dates().chain(dates -> countries(session)
                        .map(codes -> new ReferenceData(referenced.keys(), Map.of(), above, dates, codes)))));
    }

    private static Uni<Map<String, KeyResolver.ResolvedKey>> keys(Mutiny.Session session) {
        return map(
                session.createNativeQuery("select k.value, k.kind, k.id, k.own from " + KEYED, Object[].class),
                row -> (String) row[0],
                row -> new KeyResolver.ResolvedKey(KeyedKind.valueOf((String) row[1]), (UUID) row[2], (UUID) row[3]));
    }

    private static Uni<Map<String, UUID>> externalIds(Mutiny.Session session, Collection<String> values) {
        return map(
                session.createNativeQuery("""
                                select scheme || ':' || value,
                                  coalesce(source_id, place_id, election_id, incident_id, dispute_id, actor_id, country_id)
                                from external_id
                                where value = any(:values)""", Object[].class).setParameter("values", values.toArray(new String[0])),
                row -> (String) row[0],
                row -> (UUID) row[1]);
    }

    private static Uni<Map<UUID, UUID>> above(Mutiny.Session session) {
        return map(session.createNativeQuery("""
                        select id, parent_id from place where parent_id is not null
                        union all
                        select id, derived_from_id from source where derived_from_id is not null""", Object[].class), row -> (UUID) row[0], row -> (UUID) row[1]);
    }

    private static Uni<Map<UUID, SourceDates>> dates(Mutiny.Session session) {
        return map(
                session.createQuery("""
                        select s.uuid, s.publishedOn, s.retrievedOn
                        from Source s
                        where s.uuid in (select x.sourceId from ExternalId x where x.scheme = 'casebook')""", Object[].class),
                row -> (UUID) row[0],
                row -> new SourceDates((LocalDate) row[1], (LocalDate) row[2]));
    }

    private static Uni<CountryCodes> countries(Mutiny.Session session) {
        return session.createQuery(
                        "select c.uuid, c.code, c.alpha3, c.name, c.since, c.until, c.successorCodes from Country c",
                        Object[].class)
                .getResultList()
                .map(rows -> new CountryCodes(rows.stream()
                        .map(row -> new CountryCodes.KnownCountry(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (LocalDate) row[4],
                                (LocalDate) row[5],
                                List.of((String[]) row[6])))
                        .toList()));
    }

    static <K, V> Uni<Map<K, V>> map(
            Mutiny.SelectionQuery<Object[]> query, Function<Object[], K> key, Function<Object[], V> value) {
        Uni<List<Object[]>> rows = query.getResultList();
        return rows.map(found -> {
            Map<K, V> map = new HashMap<>();
            found.forEach(row -> map.put(key.apply(row), value.apply(row)));
            return map;
        });
    }
}
