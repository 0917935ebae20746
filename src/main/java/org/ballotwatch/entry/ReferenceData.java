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
 * @param above the place that contains a place, the source that a source derives from, the election of which an election is a part
 * @param dates the dates of the sources that have a key
 */
public record ReferenceData(
        Map<String, KeyResolver.ResolvedKey> keys,
        Map<String, UUID> externalIds,
        Map<UUID, UUID> above,
        Map<UUID, SourceDates> dates,
        CountryCodes countries) {

    /** Records by their casebook keys. */
    public static final String KEYED = """
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

    /** Reads only the records that these references name, by id or casebook key, and their ancestors. */
    public static Uni<ReferenceData> of(
            Mutiny.Session session, Collection<String> references, KnownCountries countries) {
        return ReferencedRecords.in(session, references).chain(referenced -> referenced
                .above()
                .chain(above -> referenced.dates().chain(dates -> countries
                        .codes(session)
                        .map(codes -> new ReferenceData(referenced.keys(), Map.of(), above, dates, codes)))));
    }

    /** Reads all countries with their codes. */
    public static Uni<CountryCodes> countries(Mutiny.Session session) {
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
