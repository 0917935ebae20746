package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.EntryCount;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.ExternalIdInput;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class IncidentApi {
    private final Incidents incidents;
    private final IncidentConditions conditions;
    private final PublicRecords publicRecords;

    IncidentApi(Incidents incidents, IncidentConditions conditions, PublicRecords publicRecords) {
        this.incidents = incidents;
        this.conditions = conditions;
        this.publicRecords = publicRecords;
    }

    @Query("incident")
    @InheritedArguments(Knowledge.class)
    @Description("One incident, by id, external id or slug; null if there is none.")
    public Uni<Incident> byId(
            @Id @Description("Its id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            @Description("Its slug, or a former one.") String slug,
            ResolverContext context) {
        IncidentReads reads = IncidentReads.of(Knowledge.of(context), context.selection());
        return RecordLookup.find(
                Incident.KIND,
                id,
                externalId,
                slug,
                context,
                (snapshot, lookup) -> incidents.find(snapshot, lookup, reads));
    }

    @Query("incidents")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Incidents, one page at a time.")
    public Uni<@NonNull IncidentConnection> all(
            @Description("Filter.") IncidentFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") IncidentOrder orderBy,
            ResolverContext context) {
        PageRequest request = request(orderBy, filter, context);
        Listing<Incident> listing = listing(filter, context);
        EntryCount count = context.selection().contains("totalCount")
                ? IncidentTally.count(filter, listing.where(), conditions, Knowledge.of(context))
                : null;
        return (count == null ? listing.page(context, request) : listing.page(context, request, count))
                .map(IncidentConnection::of);
    }

    @Name("incidents")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Incidents there, one page at a time.")
    public Uni<List<@NonNull IncidentConnection>> ofCountries(
            @Source List<Country> countries,
            @Description("Filter, without a country.") IncidentFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") IncidentOrder orderBy,
            ResolverContext context) {
        CountryCode.refuseWithin(filter == null ? null : filter.country);
        List<UUID> ids = countries.stream().map(Country::key).toList();
        return pages(filter, orderBy, context, ids, "i.country_id = parent.id");
    }

    @Name("incidents")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Incidents there and in the places within it, by the editors' choice of place, one page at a time.")
    public Uni<List<@NonNull IncidentConnection>> ofPlaces(
            @Source List<Place> places,
            @Description("Filter.") IncidentFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") IncidentOrder orderBy,
            ResolverContext context) {
        List<UUID> ids = places.stream().map(Place::key).toList();
        return pages(filter, orderBy, context, ids, "i.place_id = any(" + Places.within("parent.id") + ")");
    }

    @Name("incidents")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Incidents in which it took part in any role, one page at a time.")
    public Uni<List<@NonNull IncidentConnection>> ofActors(
            @Source List<Actor> actors,
            @Description("Only those in which it had one of these roles. Default: any role.")
                    List<@NonNull ParticipantRole> roles,
            @Description("Filter.") IncidentFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") IncidentOrder orderBy,
            ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        PageRequest request = request(orderBy, filter, context);
        var where = conditions.of(filter, knowledge).with(knowledge::bind);
        String role = roles == null ? "" : " and r.role = any(:roles)";
        if (roles != null) {
            where.with(q -> q.bindWords("roles", roles));
        }
        String tookPart = "i.id in (select r.incident_id from participation r where r.actor_id = parent.id and "
                + knowledge.live("r") + role + ")";
        publicRecords.narrow(where, knowledge, "incident_id", "i.id");
        List<UUID> ids = actors.stream().map(Actor::actorKey).toList();
        return incidents
                .listing(where, reads(context))
                .pages(context, request, ids, tookPart)
                .map(pages -> pages.stream().map(IncidentConnection::of).toList());
    }

    private Uni<List<IncidentConnection>> pages(
            IncidentFilter filter, IncidentOrder orderBy, ResolverContext context, List<UUID> parents, String parent) {
        PageRequest request = request(orderBy, filter, context);
        return listing(filter, context)
                .pages(context, request, parents, parent)
                .map(pages -> pages.stream().map(IncidentConnection::of).toList());
    }

    private static PageRequest request(IncidentOrder orderBy, IncidentFilter filter, ResolverContext context) {
        return PageRequest.of(IncidentOrder.of(orderBy, filter, Knowledge.of(context)), context);
    }

    private Listing<Incident> listing(IncidentFilter filter, ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        var where = conditions.of(filter, knowledge);
        return incidents.listing(publicRecords.narrow(where, knowledge, "incident_id", "i.id"), reads(context));
    }

    private static IncidentReads reads(ResolverContext context) {
        Selection page = context.selection();
        return IncidentReads.of(
                Knowledge.of(context), page.under("nodes"), page.under("edges").under("node"));
    }
}
