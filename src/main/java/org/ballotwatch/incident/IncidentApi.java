package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.ExternalIdInput;
import org.ballotwatch.identity.RecordLookup;
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
    private final PublicRecords publicRecords;

    IncidentApi(Incidents incidents, PublicRecords publicRecords) {
        this.incidents = incidents;
        this.publicRecords = publicRecords;
    }

    @Query("incident")
    @InheritedArguments(Knowledge.class)
    @Description("One incident, by id or external id; null if there is none.")
    public Uni<Incident> byId(
            @Id @Description("Its id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            ResolverContext context) {
        IncidentReads reads = IncidentReads.of(Knowledge.of(context), context.selection());
        return RecordLookup.find(
                Incident.KIND, id, externalId, context, (snapshot, lookup) -> incidents.find(snapshot, lookup, reads));
    }

    @Query("incidents")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Incidents, one page at a time.")
    public Uni<@NonNull IncidentConnection> all(
            @Description("Filter.") IncidentFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") IncidentOrder orderBy,
            ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        PageRequest request = PageRequest.of(IncidentOrder.orDefault(orderBy).ordering, context);
        var where = IncidentConditions.of(filter, knowledge);
        return incidents
                .listing(publicRecords.narrow(where, knowledge, "incident_id", "i.id"), reads(context))
                .page(context, request)
                .map(IncidentConnection::of);
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
        PageRequest request = PageRequest.of(IncidentOrder.orDefault(orderBy).ordering, context);
        var where = IncidentConditions.of(filter, knowledge).with(knowledge::bind);
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

    private static IncidentReads reads(ResolverContext context) {
        Selection page = context.selection();
        return IncidentReads.of(
                Knowledge.of(context), page.under("nodes"), page.under("edges").under("node"));
    }
}
