package org.ballotwatch.actor;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.identity.StoredRecord;

/** Reads of actors. */
@ApplicationScoped
public class Actors implements NodeFinder {
    private static final EntityColumns<StoredActor> ACTOR =
            EntityColumns.of(StoredActor.class, List.of(Person.class, Party.class, Organization.class));

    private static final String COLUMNS = columns("a");

    /** @param mentions whether the client selected a field of this name */
    public static EntityColumns<StoredActor> columns(Predicate<String> mentions) {
        return ACTOR.neededFor(mentions);
    }

    /** The columns of an actor, given the alias of its table; {@link #read} reads them. */
    public static String columns(String alias) {
        return ACTOR.of(alias);
    }

    /** An actor, or null if a left join found none. */
    public static Actor read(RowReader row) {
        return (Actor) ACTOR.read(row);
    }

    @Override
    public char kind() {
        return Actor.KIND;
    }

    @Override
    public Uni<Map<UUID, Actor>> byIds(Snapshot snapshot, List<UUID> ids) {
        Query query = new Query("select asked.id, " + COLUMNS
                        + StoredRecord.fromCanonical("actor", "a", "asked.id = any(:ids)"))
                .bindIds("ids", ids);
        return BatchResults.byAsked(snapshot, query, Actors::read);
    }

    /** One actor of one type, or null. */
    <A extends Actor> Uni<A> find(Snapshot snapshot, RecordLookup lookup, Class<A> type) {
        Query query = new Query(
                "select " + COLUMNS + StoredRecord.fromCanonical("actor", "a", lookup.condition("asked", "actor_id")));
        return snapshot.first(lookup.bind(query), Actors::read)
                .map(actor -> type.isInstance(actor) ? type.cast(actor) : null);
    }

    <A extends Actor> Listing<A> listing(Conditions where, Function<Actor, A> type) {
        return new Listing<>(COLUMNS, "actor a", where, row -> type.apply(read(row)));
    }

    Uni<Map<UUID, List<ActorName>>> names(Snapshot snapshot, Collection<UUID> actors) {
        Query query = new Query("""
                select actor_id, name, kind, language
                from actor_name
                where actor_id = any(:ids)
                order by kind, name""").bindIds("ids", actors);
        return snapshot.grouped(query, Actors::name);
    }

    private static ActorName name(RowReader row) {
        ActorName name = new ActorName();
        name.name = row.text();
        name.kind = row.word(NameKind.class);
        name.language = row.text();
        return name;
    }
}
