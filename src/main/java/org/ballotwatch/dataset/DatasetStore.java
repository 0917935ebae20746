package org.ballotwatch.dataset;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.dataset.DatasetImporter.Manifest;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.link.WithinSixMonths;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.revision.Author;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings the database in line with a data set, inside the caller's transaction. */
final class DatasetStore {
    /** Maximum number of names per lookup, so that no result occupies the event loop for long. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Mutiny.Session session;
    private final ReportTypes types;
    private final DatasetImporter importer;
    private final OffsetDateTime now;
    private final ChunkedWriter chunks;
    private String digest;

    DatasetStore(Mutiny.Session session, ReportTypes types, DatasetImporter importer, OffsetDateTime now) {
        this.session = session;
        this.types = types;
        this.importer = importer;
        this.now = now;
        this.chunks = new ChunkedWriter(session);
    }

    /** @return whether anything changed */
    Uni<Boolean> load() {
        return isLoaded()
                .chain(loaded -> loaded
                        ? Uni.createFrom().item(false)
                        : read().chain(content -> store(content).chain(() -> remember(content.manifest)))
                                .replaceWith(true));
    }

    private Uni<Boolean> isLoaded() {
        return OffEventLoop.run(importer::digest)
                .invoke(computed -> digest = computed)
                .chain(() -> session.createNativeQuery("select digest from casebook where name = :name", String.class)
                        .setParameter("name", importer.name())
                        .getSingleResultOrNull())
                .map(stored -> digest.equals(stored));
    }

    private Uni<DatasetContent> read() {
        return OffEventLoop.run(importer::externalIds)
                .chain(ids -> KnownRecords.in(session, ids))
                .chain(reference -> EditorOverrides.in(session)
                        .chain(overrides -> OffEventLoop.run(() -> read(reference, overrides))));
    }

    private DatasetContent read(ReferenceData reference, EditorOverrides overrides) {
        DatasetContent content =
                new DatasetReader(importer, new KeyResolver(reference.keys()), reference, overrides, now).read();
        importer.refuseFaults();
        return content;
    }

    private Uni<Void> store(DatasetContent content) {
        return new Author(
                        Principal.casebook(importer.name()),
                        "Version " + content.manifest.version() + " of the casebook",
                        now)
                .record(session)
                .chain(() -> session.createNativeQuery(
                                "select set_config('ballotwatch.casebook', :name, true)", String.class)
                        .setParameter("name", importer.name())
                        .getSingleResult())
                .invoke(() -> session.setBatchSize(100))
                .chain(() -> chunks.persist(content.newRecords))
                .chain(() -> chunks.merge(content.knownRecords))
                .chain(() -> store(content.names))
                .chain(() -> chunks.persist(content.externalIds))
                .chain(() ->
                        new Reconciliation(session, types, importer.name(), content.manifest, now).of(content.reports))
                .chain(session::flush)
                .chain(() -> new WithinSixMonths(session, now).ofMany(WithinSixMonths.events(content.records())));
    }

    /** Actor and text identify a name; its kind and language are updated in place. */
    private Uni<Void> store(List<ActorName> names) {
        Map<String, UUID> ids = new HashMap<>();
        return ChunkedWriter.of(names, MOST_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(some -> stored(some)
                        .invoke(rows -> rows.forEach(row -> ids.put(row[0] + (String) row[1], (UUID) row[2]))))
                .onItem()
                .ignoreAsUni()
                .chain(() -> OffEventLoop.run(() -> {
                    names.forEach(name -> name.uuid = ids.getOrDefault(name.actorId + name.name, name.uuid));
                    return names;
                }))
                .chain(chunks::merge);
    }

    private Uni<List<Object[]>> stored(List<ActorName> names) {
        return session.createNativeQuery(
                        "select actor_id, name, id from actor_name where actor_id = any(:actors)", Object[].class)
                .setParameter(
                        "actors",
                        names.stream().map(name -> name.actorId).distinct().toArray(UUID[]::new))
                .getResultList();
    }

    private Uni<Void> remember(Manifest manifest) {
        return session.createNativeQuery("""
            insert into casebook (name, title, version, licence, attribution, digest, loaded_at)
            values (:name, :title, :version, :licence, :attribution, :digest, :now)
            on conflict (name) do update
            set title = excluded.title, version = excluded.version, licence = excluded.licence,
                attribution = excluded.attribution, digest = excluded.digest, loaded_at = excluded.loaded_at""")
                .setParameter("name", importer.name())
                .setParameter("title", manifest.title())
                .setParameter("version", manifest.version())
                .setParameter("licence", manifest.licence())
                .setParameter("attribution", manifest.attribution())
                .setParameter("digest", digest)
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }
}
