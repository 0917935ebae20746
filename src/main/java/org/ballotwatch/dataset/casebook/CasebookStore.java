package org.ballotwatch.dataset.casebook;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.election.SeatCount;
import org.ballotwatch.event.Account;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.incident.IncidentLinkReport;
import org.ballotwatch.incident.Participation;
import org.ballotwatch.link.ElectionLinkReport;
import org.ballotwatch.link.WithinSixMonths;
import org.ballotwatch.place.Country;
import org.ballotwatch.source.Report;
import org.ballotwatch.source.Source;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings the database in line with a casebook, inside the caller's transaction. */
final class CasebookStore {
    private static final List<Class<? extends Report>> REPORTS = List.of(
            Account.class,
            SeatCount.class,
            FigureReport.class,
            Participation.class,
            IncidentLinkReport.class,
            ElectionLinkReport.class);

    private final Mutiny.Session session;
    private final CasebookFiles files;
    private final OffsetDateTime now;

    CasebookStore(Mutiny.Session session, CasebookFiles files, OffsetDateTime now) {
        this.session = session;
        this.files = files;
        this.now = now;
    }

    /** @return true if anything was there to do */
    Uni<Boolean> load() {
        return lock().chain(this::isLoaded)
                .chain(loaded -> loaded
                        ? Uni.createFrom().item(false)
                        : read().chain(this::store).chain(this::remember).replaceWith(true));
    }

    /** Replicas that start together load one after the other. */
    private Uni<Void> lock() {
        return session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('ballotwatch casebook'))")
                .getSingleResult()
                .replaceWithVoid();
    }

    private Uni<Boolean> isLoaded() {
        return session.createNativeQuery("select digest from casebook where name = :name", String.class)
                .setParameter("name", files.name())
                .getSingleResultOrNull()
                .map(digest -> files.digest().equals(digest));
    }

    private Uni<Casebook> read() {
        Uni<List<ExternalId>> known = ExternalId.list("scheme", "casebook");
        Uni<List<Source>> sources = Source.listAll();
        Uni<List<Country>> countries = Country.listAll();
        return known.chain(keys -> sources.chain(all -> countries.map(places -> {
            session.clear();
            Map<String, UUID> byCode = new HashMap<>();
            places.forEach(country -> byCode.put(country.code, country.uuid));
            return new CasebookReader(files, now).read(keys, all, byCode);
        })));
    }

    private Uni<Void> store(Casebook casebook) {
        return session.setBatchSize(100)
                .mergeAll(casebook.records.toArray())
                .chain(session::flush)
                .chain(() -> addNew(casebook.names))
                .chain(() -> addNewIds(casebook.externalIds))
                .chain(() -> reports(casebook.reports))
                .chain(session::flush)
                .chain(() -> new WithinSixMonths(session, now).run());
    }

    private Uni<Void> addNew(List<ActorName> names) {
        List<UUID> actors = names.stream().map(name -> name.actorId).distinct().toList();
        Uni<List<ActorName>> there = ActorName.list("actorId in ?1", actors);
        return there.chain(stored -> {
            Set<String> known = new HashSet<>();
            stored.forEach(name -> known.add(name.actorId + name.name));
            return session.persistAll(names.stream()
                    .filter(name -> known.add(name.actorId + name.name))
                    .toArray());
        });
    }

    private Uni<Void> addNewIds(List<ExternalId> ids) {
        Uni<List<ExternalId>> there = ExternalId.listAll();
        return there.chain(stored -> {
            Set<String> known = new HashSet<>();
            stored.forEach(id -> known.add(id.scheme + ":" + id.value));
            return session.persistAll(ids.stream()
                    .filter(id -> known.add(id.scheme + ":" + id.value))
                    .toArray());
        });
    }

    /** Rows that are new are recorded, rows that are gone are retired, the others are left alone. */
    private Uni<Void> reports(List<Report> reports) {
        Map<Class<?>, Map<String, Report>> wanted = new HashMap<>();
        REPORTS.forEach(type -> wanted.put(type, new HashMap<>()));
        reports.forEach(report -> wanted.get(report.getClass()).put(report.originKey, report));
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Class<? extends Report> type : REPORTS) {
            done = done.chain(() -> reconcile(type, wanted.get(type)));
        }
        return done;
    }

    private Uni<Void> reconcile(Class<? extends Report> type, Map<String, Report> wanted) {
        String entity = type.getSimpleName();
        return session.createQuery(
                        "select r.originKey from " + entity + " r where r.origin = :origin and r.retiredAt is null",
                        String.class)
                .setParameter("origin", "casebook:" + files.name())
                .getResultList()
                .chain(live -> {
                    List<String> gone = live.stream()
                            .filter(key -> !wanted.containsKey(key))
                            .toList();
                    wanted.keySet().removeAll(live);
                    return retire(entity, gone)
                            .chain(() -> session.persistAll(wanted.values().toArray()));
                });
    }

    private Uni<Void> retire(String entity, List<String> gone) {
        if (gone.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createMutationQuery("update " + entity
                        + " r set r.retiredAt = :now, r.retiredBy = :by, r.retiredReason = :reason"
                        + " where r.origin = :origin and r.originKey in :gone and r.retiredAt is null")
                .setParameter("now", now)
                .setParameter("by", "casebook " + files.name())
                .setParameter(
                        "reason",
                        "No longer in the casebook as of version "
                                + files.properties().getProperty("version"))
                .setParameter("origin", "casebook:" + files.name())
                .setParameter("gone", gone)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> remember() {
        var properties = files.properties();
        return session.createNativeQuery("""
                        insert into casebook (name, title, version, licence, attribution, digest, loaded_at)
                        values (:name, :title, :version, :licence, :attribution, :digest, :now)
                        on conflict (name) do update
                        set title = excluded.title, version = excluded.version, licence = excluded.licence,
                            attribution = excluded.attribution, digest = excluded.digest, loaded_at = excluded.loaded_at""")
                .setParameter("name", files.name())
                .setParameter("title", properties.getProperty("title"))
                .setParameter("version", properties.getProperty("version"))
                .setParameter("licence", properties.getProperty("licence", ""))
                .setParameter("attribution", properties.getProperty("attribution", ""))
                .setParameter("digest", files.digest())
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }
}
