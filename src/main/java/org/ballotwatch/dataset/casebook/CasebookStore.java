package org.ballotwatch.dataset.casebook;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.entry.Known;
import org.ballotwatch.link.WithinSixMonths;
import org.ballotwatch.revision.Author;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings the database in line with a casebook, inside the caller's transaction. */
final class CasebookStore {
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
        return isLoaded()
                .chain(loaded -> loaded
                        ? Uni.createFrom().item(false)
                        : read().chain(casebook -> store(casebook).chain(() -> remember(casebook.title)))
                                .replaceWith(true));
    }

    private Uni<Boolean> isLoaded() {
        return session.createNativeQuery("select digest from casebook where name = :name", String.class)
                .setParameter("name", files.name())
                .getSingleResultOrNull()
                .map(digest -> files.digest().equals(digest));
    }

    private Uni<Casebook> read() {
        CasebookReader reader = new CasebookReader(files, now);
        return Known.in(session, reader.externalIds())
                .chain(known -> Edited.in(session).map(edited -> reader.read(known, edited)));
    }

    private Uni<Void> store(Casebook casebook) {
        return new Author("casebook " + files.name(), "Version " + casebook.title.version() + " of the casebook", now)
                .signs(session)
                .chain(() -> session.createNativeQuery(
                                "select set_config('ballotwatch.casebook', :name, true)", String.class)
                        .setParameter("name", files.name())
                        .getSingleResult())
                .chain(() -> session.setBatchSize(100).mergeAll(casebook.records.toArray()))
                .chain(session::flush)
                .chain(() -> store(casebook.names))
                .chain(() -> session.persistAll(casebook.externalIds.toArray()))
                .chain(() -> new Reconciliation(session, files.name(), casebook.title, now).of(casebook.reports))
                .chain(session::flush)
                .chain(() -> new WithinSixMonths(session, now).run());
    }

    /** A name is what it says of whom: its kind and language are corrected in place. */
    private Uni<Void> store(List<ActorName> names) {
        return session.createQuery("from ActorName n where n.actorId in :actors", ActorName.class)
                .setParameter(
                        "actors",
                        names.stream().map(name -> name.actorId).distinct().toList())
                .getResultList()
                .chain(stored -> {
                    Map<String, UUID> ids = new HashMap<>();
                    stored.forEach(name -> ids.put(name.actorId + name.name, name.uuid));
                    names.forEach(name -> name.uuid = ids.getOrDefault(name.actorId + name.name, name.uuid));
                    return session.mergeAll(names.toArray());
                })
                .replaceWithVoid();
    }

    private Uni<Void> remember(Title title) {
        return session.createNativeQuery("""
                        insert into casebook (name, title, version, licence, attribution, digest, loaded_at)
                        values (:name, :title, :version, :licence, :attribution, :digest, :now)
                        on conflict (name) do update
                        set title = excluded.title, version = excluded.version, licence = excluded.licence,
                            attribution = excluded.attribution, digest = excluded.digest, loaded_at = excluded.loaded_at""")
                .setParameter("name", files.name())
                .setParameter("title", title.title())
                .setParameter("version", title.version())
                .setParameter("licence", title.licence())
                .setParameter("attribution", title.attribution())
                .setParameter("digest", files.digest())
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }
}
