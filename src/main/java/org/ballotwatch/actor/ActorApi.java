package org.ballotwatch.actor;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.ExternalIdInput;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ActorApi {
    private final Actors actors;

    ActorApi(Actors actors) {
        this.actors = actors;
    }

    @Query("person")
    @InheritedArguments(Knowledge.class)
    @Description("One person, by id or external id; null if there is none.")
    public Uni<Person> person(
            @Id @Description("The id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            ResolverContext context) {
        return find(id, externalId, Person.class, context);
    }

    @Query("people")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("People, one page at a time.")
    public Uni<@NonNull PersonConnection> people(
            @Description("Filter.") ActorFilter filter,
            @Description("Sort order. Default: NAME.") ActorOrder orderBy,
            ResolverContext context) {
        PageRequest request =
                PageRequest.of(ActorOrder.orDefault(orderBy).ordering.in("PERSON"), context);
        return page("PERSON", filter, request, Person.class, context).map(PersonConnection::of);
    }

    @Query("party")
    @InheritedArguments(Knowledge.class)
    @Description("One party, by id or external id; null if there is none.")
    public Uni<Party> party(
            @Id @Description("The id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            ResolverContext context) {
        return find(id, externalId, Party.class, context);
    }

    @Query("parties")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Parties, one page at a time.")
    public Uni<@NonNull PartyConnection> parties(
            @Description("Filter.") ActorFilter filter,
            @Description("Sort order. Default: NAME.") ActorOrder orderBy,
            ResolverContext context) {
        PageRequest request =
                PageRequest.of(ActorOrder.orDefault(orderBy).ordering.in("PARTY"), context);
        return page("PARTY", filter, request, Party.class, context).map(PartyConnection::of);
    }

    @Query("organization")
    @InheritedArguments(Knowledge.class)
    @Description("One organization, by id or external id; null if there is none.")
    public Uni<Organization> organization(
            @Id @Description("The id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            ResolverContext context) {
        return find(id, externalId, Organization.class, context);
    }

    @Query("organizations")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Organizations, one page at a time.")
    public Uni<@NonNull OrganizationConnection> organizations(
            @Description("Filter.") ActorFilter filter,
            @Description("Sort order. Default: NAME.") ActorOrder orderBy,
            ResolverContext context) {
        PageRequest request =
                PageRequest.of(ActorOrder.orDefault(orderBy).ordering.in("ORGANIZATION"), context);
        return page("ORGANIZATION", filter, request, Organization.class, context)
                .map(OrganizationConnection::of);
    }

    @Description("All other names, sorted by kind and name.")
    public Uni<List<@NonNull List<@NonNull ActorName>>> names(@Source List<Actor> named, ResolverContext context) {
        List<UUID> ids = named.stream().map(Actor::actorKey).toList();
        return actors.names(context.snapshot(), ids).map(found -> BatchResults.lists(named, Actor::actorKey, found));
    }

    @Description("The actor that the source quotes; null if it quotes nobody, or nobody with a record here.")
    public Uni<List<Actor>> attributedActor(@Source List<Report> reports, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(reports, Report::attributedToKey, ids -> actors.byIds(snapshot, ids));
    }

    private <A extends Actor> Uni<A> find(
            String id, ExternalIdInput externalId, Class<A> type, ResolverContext context) {
        return RecordLookup.find(
                Actor.KIND, id, externalId, context, (snapshot, lookup) -> actors.find(snapshot, lookup, type));
    }

    private <A extends Actor> Uni<Page<A>> page(
            String kind, ActorFilter filter, PageRequest request, Class<A> type, ResolverContext context) {
        return actors.listing(ActorFilter.conditions(kind, filter), type::cast).page(context, request);
    }
}
