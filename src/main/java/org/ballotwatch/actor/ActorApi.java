package org.ballotwatch.actor;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
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
import org.ballotwatch.place.Country;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
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
    @Description("One person, by id, external id or slug; null if there is none.")
    public Uni<Person> person(
            @Id @Description("The id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            @Description("Its slug, or a former one.") String slug,
            ResolverContext context) {
        return find(id, externalId, slug, Person.class, context);
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
    @Description("One party, by id, external id or slug; null if there is none.")
    public Uni<Party> party(
            @Id @Description("The id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            @Description("Its slug, or a former one.") String slug,
            ResolverContext context) {
        return find(id, externalId, slug, Party.class, context);
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
    @Description("One organization, by id, external id or slug; null if there is none.")
    public Uni<Organization> organization(
            @Id @Description("The id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            @Description("Its slug, or a former one.") String slug,
            ResolverContext context) {
        return find(id, externalId, slug, Organization.class, context);
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

    @Query("actors")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("People, parties and organizations together, one page at a time.")
    public Uni<@NonNull ActorConnection> actors(
            @Description("Filter.") ActorFilter filter,
            @Description("Sort order. Default: NAME.") ActorOrder orderBy,
            ResolverContext context) {
        PageRequest request =
                PageRequest.of(ActorOrder.orDefault(orderBy).ordering.in("actors"), context);
        return actors.listing(ActorFilter.conditions(filter), actor -> actor)
                .page(context, request)
                .map(ActorConnection::of);
    }

    @Name("parties")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Its parties, one page at a time.")
    public Uni<List<@NonNull PartyConnection>> ofCountries(
            @Source List<Country> countries,
            @Description("Filter, without a country.") ActorFilter filter,
            @Description("Sort order. Default: NAME.") ActorOrder orderBy,
            ResolverContext context) {
        CountryCode.refuseWithin(filter == null ? null : filter.country);
        PageRequest request =
                PageRequest.of(ActorOrder.orDefault(orderBy).ordering.in("PARTY"), context);
        List<UUID> ids = countries.stream().map(Country::key).toList();
        return actors.listing(ActorFilter.conditions("PARTY", filter), Party.class::cast)
                .pages(context, request, ids, "a.country_id = parent.id")
                .map(pages -> pages.stream().map(PartyConnection::of).toList());
    }

    @Description("All other names, sorted by kind and name.")
    public Uni<List<@NonNull List<@NonNull ActorName>>> names(
            @Source List<Actor> named,
            @Description("Only these kinds. Default: all.") List<@NonNull NameKind> kinds,
            @Description(
                            "Only names in these languages, as ISO 639 codes such as en. Default: all, and those of no language.")
                    List<@NonNull String> languages,
            ResolverContext context) {
        return namesOf(named, context).map(found -> found.stream()
                .map(names -> names.stream()
                        .filter(name -> kinds == null || kinds.contains(name.kind))
                        .filter(name -> languages == null || languages.contains(name.language))
                        .toList())
                .toList());
    }

    @Description("Its initials or acronym, the English one before others; null if none is known.")
    public Uni<List<String>> abbreviation(@Source List<Actor> named, ResolverContext context) {
        return namesOf(named, context)
                .map(found -> BatchResults.mapped(found, names -> names.stream()
                        .filter(name -> name.kind == NameKind.ABBREVIATION)
                        .min(Comparator.comparing(name -> !"en".equals(name.language)))
                        .map(name -> name.name)
                        .orElse(null)));
    }

    private Uni<List<List<ActorName>>> namesOf(List<Actor> named, ResolverContext context) {
        List<UUID> ids = named.stream().map(Actor::actorKey).toList();
        return actors.names(context.snapshot(), ids).map(found -> BatchResults.lists(named, Actor::actorKey, found));
    }

    @Description("The actor that the source quotes; null if it quotes nobody, or nobody with a record here.")
    public Uni<List<Actor>> attributedActor(@Source List<Report> reports, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(reports, Report::attributedToKey, ids -> actors.byIds(snapshot, ids));
    }

    private <A extends Actor> Uni<A> find(
            String id, ExternalIdInput externalId, String slug, Class<A> type, ResolverContext context) {
        return RecordLookup.find(
                Actor.KIND, id, externalId, slug, context, (snapshot, lookup) -> actors.find(snapshot, lookup, type));
    }

    private <A extends Actor> Uni<Page<A>> page(
            String kind, ActorFilter filter, PageRequest request, Class<A> type, ResolverContext context) {
        return actors.listing(ActorFilter.conditions(kind, filter), type::cast).page(context, request);
    }
}
