package org.ballotwatch.dataset;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ballotwatch.database.PagedRows;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.entry.ReferenceData.SourceDates;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the records that rows of a data set may refer to: all that have a key. */
final class KnownRecords {
    private static final UUID NIL = new UUID(0, 0);
    private static final int IDS_AT_ONCE = 2_000;

    private final Mutiny.Session session;
    private final Map<String, KeyResolver.ResolvedKey> keys = new HashMap<>();
    private final Map<String, UUID> externalIds = new HashMap<>();
    private final Map<UUID, UUID> above = new HashMap<>();
    private final Map<UUID, SourceDates> dates = new HashMap<>();

    private KnownRecords(Mutiny.Session session) {
        this.session = session;
    }

    /** @param externalIds the values to look up, since the database may have very many */
    static Uni<ReferenceData> in(Mutiny.Session session, List<String> externalIds) {
        KnownRecords known = new KnownRecords(session);
        return known.readKeys()
                .chain(() -> known.readExternalIds(externalIds))
                .chain(known::readAbove)
                .chain(known::readDates)
                .chain(() -> ReferenceData.countries(session))
                .map(countries ->
                        new ReferenceData(known.keys, known.externalIds, known.above, known.dates, countries));
    }

    private Uni<Void> readKeys() {
        String select = "select k.value, k.kind, k.id, k.own from " + ReferenceData.KEYED
                + " where k.value > :after order by k.value";
        return read(
                select,
                "",
                row -> keys.put(
                        (String) row[0],
                        new KeyResolver.ResolvedKey(KeyedKind.valueOf((String) row[1]), (UUID) row[2], (UUID) row[3])));
    }

    private Uni<Void> readExternalIds(List<String> values) {
        return ChunkedWriter.of(values, IDS_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(some -> session.createNativeQuery("""
                                select scheme || ':' || value,
                                  coalesce(source_id, place_id, election_id, incident_id, dispute_id, actor_id, country_id)
                                from external_id
                                where value = any(:values)""", Object[].class)
                        .setParameter("values", some.toArray(new String[0]))
                        .getResultList()
                        .invoke(rows -> rows.forEach(row -> externalIds.put((String) row[0], (UUID) row[1]))))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> readAbove() {
        Consumer<Object[]> taker = row -> above.put((UUID) row[0], (UUID) row[1]);
        return read("""
                        select id, parent_id
                        from place
                        where parent_id is not null and id > :after
                        order by id""", NIL, taker).chain(() -> read("""
                        select id, derived_from_id
                        from source
                        where derived_from_id is not null and id > :after
                        order by id""", NIL, taker)).chain(() -> read("""
                        select id, part_of_id
                        from election
                        where part_of_id is not null and id > :after
                        order by id""", NIL, taker));
    }

    private Uni<Void> readDates() {
        return read("""
                select s.id, s.published_on, s.retrieved_on
                from source s
                where s.id > :after
                  and exists (select from external_id x where x.source_id = s.id and x.scheme = 'casebook')
                order by s.id""", NIL, row -> dates.put((UUID) row[0], new SourceDates((LocalDate) row[1], (LocalDate) row[2])));
    }

    private Uni<Void> read(String select, Object before, Consumer<Object[]> taker) {
        return PagedRows.read(session, select, Map.of(), before, taker);
    }
}
