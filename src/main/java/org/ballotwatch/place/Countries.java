package org.ballotwatch.place;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.database.Snapshots;
import org.ballotwatch.graphql.node.NodeFinder;

/**
 * The countries, by name. They come with a release and never change while the service runs, so they are read once at
 * startup.
 */
@ApplicationScoped
public class Countries implements NodeFinder {
    private static final EntityColumns<Country> COUNTRY = EntityColumns.of(Country.class);

    private static final String ALL = """
            select %s
            from country c
            order by c.name, c.id""".formatted(COUNTRY.of("c"));

    private final Snapshots snapshots;
    private volatile Map<UUID, Country> byId = Map.of();
    private volatile Map<String, Country> byCode = Map.of();

    Countries(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    void read(@Observes @Priority(1) StartupEvent event) throws Throwable {
        Snapshot snapshot = snapshots.open();
        keep(VertxContextSupport.subscribeAndAwait(() ->
                snapshot.list(new Query(ALL), COUNTRY::read).onTermination().invoke(snapshot::close)));
    }

    private void keep(List<Country> countries) {
        Map<UUID, Country> ids = new LinkedHashMap<>();
        Map<String, Country> codes = new HashMap<>();
        for (Country country : countries) {
            ids.put(country.uuid, country);
            codes.put(country.code, country);
            codes.put(country.alpha3, country);
        }
        byId = ids;
        byCode = codes;
    }

    @Override
    public char kind() {
        return Country.KIND;
    }

    @Override
    public Uni<Map<UUID, Country>> byIds(Snapshot snapshot, List<UUID> ids) {
        return Uni.createFrom().item(byId);
    }

    public Map<UUID, Country> byId() {
        return byId;
    }

    /** Returns a country by its code of two to four letters, in upper case; null if there is none. */
    public Country byCode(String code) {
        return byCode.get(code);
    }

    /** Returns a country by its slug; null if there is none. */
    Uni<Country> bySlug(Snapshot snapshot, String slug) {
        Query query = new Query("select n.record_id from record_slug n where n.kind = 'C' and n.slug = :slug");
        return snapshot.first(query.bind("slug", slug), RowReader::uuid).map(id -> id == null ? null : byId.get(id));
    }

    Collection<Country> all() {
        return byId.values();
    }
}
