package org.ballotwatch.dataset.casebook;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.link.WithinSixMonths;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.revision.Author;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings the database in line with a casebook, inside the caller's transaction. */
final class CasebookStore {
    /** PostgreSQL takes 65,535 parameters. */
    private static final int MOST_AT_ONCE = 10_000;

    private final Mutiny.Session session;
    private final ReportTypes types;
    private final CasebookFiles files;
    private final OffsetDateTime now;
    private final Chunks chunks;
    private String digest;

    CasebookStore(Mutiny.Session session, ReportTypes types, CasebookFiles files, OffsetDateTime now) {
        this.session = session;
        this.types = types;
        this.files = files;
        this.now = now;
        this.chunks = new Chunks(session);
    }

    /** @return true if anything was there to do */
    Uni<Boolean> load() {
        return isLoaded()
                .chain(loaded -> loaded
                        ? Uni.createFrom().item(false)
                        : read().chain(casebook -> store(casebook).chain(() -> remember(casebook.title)))
                                .replaceWith(true));
    }

    private Uni<Boolean> isLoaded() {
        return OffEventLoop.run(files::digest)
                .invoke(computed -> digest = computed)
                .chain(() -> session.createNativeQuery("select digest from casebook where name = :name", String.class)
                        .setParameter("name", files.name())
                        .getSingleResultOrNull())
                .map(stored -> digest.equals(stored));
    }

    private Uni<Casebook> read() {
        CasebookReader reader = new CasebookReader(files, now);
        return OffEventLoop.run(reader::externalIds)
                .chain(ids -> ReferenceData.in(session, ids))
                .chain(known -> EditorOverrides.in(session)
                        .chain(edited -> OffEventLoop.run(() -> reader.read(known, edited))));
    }

    private Uni<Void> store(Casebook casebook) {
        return new Author(
                        Principal.casebook(files.name()),
                        "Version " + casebook.title.version() + " of the casebook",
                        now)
                .signs(session)
                .chain(() -> session.createNativeQuery(
                                "select set_config('ballotwatch.casebook', :name, true)", String.class)
                        .setParameter("name", files.name())
                        .getSingleResult())
                .invoke(() -> session.setBatchSize(100))
                .chain(() -> chunks.persist(casebook.newRecords))
                .chain(() -> chunks.merge(casebook.knownRecords))
                .chain(() -> store(casebook.names))
                .chain(() -> chunks.persist(casebook.externalIds))
                .chain(() -> new Reconciliation(session, types, files.name(), casebook.title, now).of(casebook.reports))
                .chain(session::flush)
                .chain(() -> new WithinSixMonths(session, now).run());
    }

    /** A name is what it says of whom: its kind and language are corrected in place. */
    private Uni<Void> store(List<ActorName> names) {
        Map<String, UUID> ids = new HashMap<>();
        return Chunks.of(names, MOST_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(some -> stored(some)
                        .invoke(rows -> rows.forEach(row -> ids.put(row[0] + (String) row[1], (UUID) row[2]))))
                .onItem()
                .ignoreAsUni()
                .chain(() -> {
                    names.forEach(name -> name.uuid = ids.getOrDefault(name.actorId + name.name, name.uuid));
                    return chunks.merge(names);
                });
    }

    private Uni<List<Object[]>> stored(List<ActorName> names) {
        return session.createQuery(
                        "select n.actorId, n.name, n.uuid from ActorName n where n.actorId in :actors", Object[].class)
                .setParameter(
                        "actors",
                        names.stream().map(name -> name.actorId).distinct().toList())
                .getResultList();
    }

    private Uni<Void> remember(CasebookManifest title) {
        return session.createNativeQuery("""
            insert into casebook (name, title, version, licence, attribution, digest, loaded_at)
            values (:name, :title, :version, :licence, :attribution, :digest, :now)
            on conflict (name) do update
            set title = excluded.title, version = excluded.version, licence = excluded.licence,
                attribution = excluded.attribution, digest = excluded.digest, loaded_at = excluded.loaded_at\
            """)
                .setParameter("name", files.name())
                .setParameter("title", title.title())
                .setParameter("version", title.version())
                .setParameter("licence", title.licence())
                .setParameter("attribution", title.attribution())
                .setParameter("digest", digest)
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }
}
