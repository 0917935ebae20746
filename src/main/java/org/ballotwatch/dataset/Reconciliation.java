package org.ballotwatch.dataset;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.database.PagedRows;
import org.ballotwatch.dataset.DatasetImporter.Manifest;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.report.StoredReport;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Brings the stored reports in line with a casebook: it records new ones, retires missing ones and leaves the others
 * unchanged. Reports that an editor retired stay retired as long as the casebook does not change them.
 */
final class Reconciliation {

    /** Maximum number of reports per statement, so that no result occupies the event loop for long. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Mutiny.Session session;
    private final ReportTypes types;
    private final String casebook;
    private final Manifest manifest;
    private final OffsetDateTime now;

    Reconciliation(Mutiny.Session session, ReportTypes types, String casebook, Manifest manifest, OffsetDateTime now) {
        this.session = session;
        this.types = types;
        this.casebook = casebook;
        this.manifest = manifest;
        this.now = now;
    }

    Uni<Void> of(List<StoredReport> reports) {
        return OffEventLoop.run(() -> byKey(reports)).chain(wanted -> {
            Uni<Void> done = Uni.createFrom().voidItem();
            // The order is the same on every replica, since this numbers revisions and locks rows.
            for (ReportType<?, ?> type : types) {
                done = done.chain(() -> reconcile(type, wanted.get(type.entity())));
            }
            return done;
        });
    }

    private Map<Class<?>, Map<String, StoredReport>> byKey(List<StoredReport> reports) {
        Map<Class<?>, Map<String, StoredReport>> wanted = new HashMap<>();
        types.forEach(type -> wanted.put(type.entity(), new HashMap<>()));
        reports.forEach(report -> wanted.get(report.getClass()).put(report.originKey, report));
        return wanted;
    }

    private <R extends StoredReport & Report> Uni<Void> reconcile(
            ReportType<R, ?> type, Map<String, StoredReport> wanted) {
        Set<String> live = new LinkedHashSet<>();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("origin", "casebook:" + casebook);
        parameters.put("id", author().id());
        return PagedRows.read(
                        session,
                        "select id, origin_key from " + type.table()
                                + " where origin = :origin and (retired_at is null"
                                + " or retired_by_id <> :id) and id > :after order by id",
                        parameters,
                        new UUID(0, 0),
                        row -> live.add((String) row[1]))
                .chain(() -> OffEventLoop.run(() -> {
                    List<String> gone = live.stream()
                            .filter(key -> !wanted.containsKey(key))
                            .toList();
                    live.forEach(wanted::remove);
                    return gone;
                }))
                .chain(gone -> successors(type, gone, wanted.values())
                        .chain(successors -> retire(type.table(), gone, successors))
                        .chain(() -> new ChunkedWriter(session).persist(List.copyOf(wanted.values()))));
    }

    private <R extends StoredReport & Report> Uni<Map<String, UUID>> successors(
            ReportType<R, ?> type, List<String> gone, Collection<StoredReport> come) {
        List<R> old = new ArrayList<>();
        return ChunkedWriter.of(come.isEmpty() ? List.of() : gone, MOST_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(
                        some -> live(type.entity(), some).invoke(old::addAll).replaceWith(true))
                .onItem()
                .ignoreAsUni()
                .chain(() -> OffEventLoop.run(() -> Successors.of(type, old, come)));
    }

    private <R extends StoredReport> Uni<List<R>> live(Class<R> type, List<String> keys) {
        return session.createQuery(
                        "from %s r where r.origin = :origin and r.originKey in :keys and r.retiredAt is null"
                                .formatted(type.getSimpleName()),
                        type)
                .setParameter("origin", "casebook:" + casebook)
                .setParameter("keys", keys)
                .setReadOnly(true)
                .getResultList();
    }

    private Uni<Void> retire(String table, List<String> gone, Map<String, UUID> successors) {
        return ChunkedWriter.of(gone, MOST_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(
                        some -> retireSome(table, some, successors).replaceWith(true))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> retireSome(String table, List<String> gone, Map<String, UUID> successors) {
        return session.createNativeQuery("update " + table + """
                         r
                        set retired_at = :now, retired_by = :by, retired_by_id = :id, retired_reason = :reason,
                            superseded_by = cast(nullif(g.successor, '') as uuid)
                        from unnest(cast(:gone as text[]), cast(:successors as text[])) as g (key, successor)
                        where r.origin = :origin and r.origin_key = g.key and r.retired_at is null""")
                .setParameter("now", now)
                .setParameter("by", author().name())
                .setParameter("id", author().id())
                .setParameter("reason", "The casebook no longer contains this as of version " + manifest.version())
                .setParameter("origin", "casebook:" + casebook)
                .setParameter("gone", gone.toArray(new String[0]))
                .setParameter(
                        "successors",
                        gone.stream()
                                .map(key -> Objects.toString(successors.get(key), ""))
                                .toArray(String[]::new))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Principal author() {
        return Principal.casebook(casebook);
    }
}
