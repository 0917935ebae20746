package org.ballotwatch.actor;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.identity.Lookup;

/** Reads of actors. */
@ApplicationScoped
public class Actors implements NodeFinder {
    private static final String PATTERN = """
            %1$s.id, %1$s.actor_kind, %1$s.name, %1$s.country_id, %1$s.given_name, %1$s.family_name, %1$s.born_on,
            %1$s.died_on, %1$s.party_kind, %1$s.founded_on, %1$s.dissolved_on, %1$s.organization_kind""";

    private static final String COLUMNS = columns("a");

    /** The actor as it stands: itself, or the one that it was merged into. */
    private static final String STANDING =
            "\nfrom actor asked\njoin actor a on a.id = coalesce(asked.merged_into_id, asked.id)\n";

    /** The id of the actor that a parameter names, or of the one that it was merged into. */
    public static String standing(String parameter) {
        return "(select coalesce(named.merged_into_id, named.id) from actor named where named.id = :" + parameter + ")";
    }

    /** The columns of an actor, given the alias of its table; {@link #read} takes them. */
    public static String columns(String alias) {
        return PATTERN.formatted(alias);
    }

    /** An actor, or null where a left join found none. */
    public static Actor read(RowReader row) {
        UUID id = row.uuid();
        String kind = row.text();
        StoredActor actor = kind == null || kind.equals("PERSON")
                ? new Person()
                : kind.equals("PARTY") ? new Party() : new Organization();
        actor.uuid = id;
        actor.name = row.text();
        actor.countryId = row.uuid();
        String givenName = row.text();
        String familyName = row.text();
        var bornOn = row.date();
        var diedOn = row.date();
        PartyKind partyKind = row.word(PartyKind.class);
        var foundedOn = row.date();
        var dissolvedOn = row.date();
        OrganizationKind organizationKind = row.word(OrganizationKind.class);
        if (actor instanceof Person person) {
            person.givenName = givenName;
            person.familyName = familyName;
            person.bornOn = bornOn;
            person.diedOn = diedOn;
        } else if (actor instanceof Party party) {
            party.partyKind = partyKind;
            party.foundedOn = foundedOn;
            party.dissolvedOn = dissolvedOn;
        } else if (actor instanceof Organization organization) {
            organization.organizationKind = organizationKind;
        }
        return id == null ? null : (Actor) actor;
    }

    @Override
    public char kind() {
        return Actor.KIND;
    }

    @Override
    public Uni<Map<UUID, Actor>> byIds(Snapshot snapshot, List<UUID> ids) {
        Query query =
                new Query("select asked.id, " + COLUMNS + STANDING + "where asked.id = any(:ids)").bindIds("ids", ids);
        Map<UUID, Actor> byAsked = new HashMap<>();
        return snapshot.list(query, row -> byAsked.put(row.uuid(), read(row))).replaceWith(byAsked);
    }

    /** One actor of one type, or null. */
    <A extends Actor> Uni<A> find(Snapshot snapshot, Lookup lookup, Class<A> type) {
        Query query = new Query("select " + COLUMNS + STANDING + "where " + lookup.condition("asked", "actor_id"));
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
