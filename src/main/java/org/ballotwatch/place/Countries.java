package org.ballotwatch.place;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.database.Snapshots;
import org.ballotwatch.graphql.node.NodeFinder;

/**
 * The countries of now and of any moment, by name. They come with a release and never change while the service runs, so
 * all that were ever held are read once at startup.
 */
@ApplicationScoped
public class Countries implements NodeFinder {
    private static final EntityColumns<Country> COUNTRY = EntityColumns.of(Country.class);

    private static final String EVER = """
            select nullif(c.held_since, '-infinity'), c.held_until, %s
            from country_ever c
            order by c.name, c.id""".formatted(COUNTRY.of("c"));

    private final Snapshots snapshots;
    private volatile CountryList now = CountryList.of(List.of());

    /** The lists by the moment from which on each was held; there are as many as releases that changed countries. */
    private volatile NavigableMap<Instant, CountryList> ever = new TreeMap<>(Map.of(Instant.MIN, now));

    Countries(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** One row of a country. */
    private record HeldCountry(Instant since, Instant until, Country country) {
        static HeldCountry read(RowReader row) {
            OffsetDateTime since = row.time();
            OffsetDateTime until = row.time();
            return new HeldCountry(
                    since == null ? Instant.MIN : since.toInstant(),
                    until == null ? Instant.MAX : until.toInstant(),
                    COUNTRY.read(row));
        }

        boolean isHeldAt(Instant moment) {
            return !since.isAfter(moment) && until.isAfter(moment);
        }
    }

    private record CountryList(Map<UUID, Country> byId, Map<String, Country> byCode) {
        static CountryList of(List<Country> countries) {
            Map<UUID, Country> ids = new LinkedHashMap<>();
            Map<String, Country> codes = new HashMap<>();
            for (Country country : countries) {
                ids.put(country.uuid, country);
                codes.put(country.code, country);
                codes.put(country.alpha3, country);
            }
            return new CountryList(ids, codes);
        }
    }

    void read(@Observes @Priority(1) StartupEvent event) throws Throwable {
        Snapshot snapshot = snapshots.open();
        keep(VertxContextSupport.subscribeAndAwait(() -> snapshot.list(new Query(EVER), HeldCountry::read)
                .onTermination()
                .invoke(snapshot::close)));
    }

    private void keep(List<HeldCountry> rows) {
        Set<Instant> changes = new TreeSet<>();
        changes.add(Instant.MIN);
        rows.forEach(row -> changes.addAll(List.of(row.since, row.until)));
        changes.remove(Instant.MAX);
        NavigableMap<Instant, CountryList> lists = new TreeMap<>();
        for (Instant change : changes) {
            lists.put(
                    change,
                    CountryList.of(rows.stream()
                            .filter(row -> row.isHeldAt(change))
                            .map(HeldCountry::country)
                            .toList()));
        }
        ever = lists;
        now = lists.lastEntry().getValue();
    }

    private CountryList of(Snapshot snapshot) {
        OffsetDateTime moment = snapshot.moment();
        return moment == null ? now : ever.floorEntry(moment.toInstant()).getValue();
    }

    @Override
    public char kind() {
        return Country.KIND;
    }

    @Override
    public Uni<Map<UUID, Country>> byIds(Snapshot snapshot, List<UUID> ids) {
        return Uni.createFrom().item(byId(snapshot));
    }

    /** Returns all countries of the snapshot's moment, by name. */
    public Map<UUID, Country> byId(Snapshot snapshot) {
        return of(snapshot).byId;
    }

    /** Returns a country by its code of two to four letters, in upper case; null if there is none. */
    public Country byCode(Snapshot snapshot, String code) {
        return of(snapshot).byCode.get(code);
    }

    /** Returns a country by its slug; null if there is none. */
    Uni<Country> bySlug(Snapshot snapshot, String slug) {
        Query query = new Query("select n.record_id from record_slug n where n.kind = 'C' and n.slug = :slug");
        return snapshot.first(query.bind("slug", slug), RowReader::uuid)
                .map(id -> id == null ? null : byId(snapshot).get(id));
    }
}
