package org.ballotwatch.link;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.ElectionCalendar;
import org.ballotwatch.election.ElectionCalendars;
import org.ballotwatch.election.ElectionPhases;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.IncidentConditions;
import org.ballotwatch.incident.IncidentFilter;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.resolution.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ElectionLinkApi {
    private final ElectionLinks links;
    private final ElectionLinkReports reports;
    private final IncidentConditions conditions;
    private final ElectionCalendars calendars;

    ElectionLinkApi(
            ElectionLinks links,
            ElectionLinkReports reports,
            IncidentConditions conditions,
            ElectionCalendars calendars) {
        this.calendars = calendars;
        this.links = links;
        this.reports = reports;
        this.conditions = conditions;
    }

    @InheritedArguments(Knowledge.class)
    @Description("The elections behind it, nearest vote first.")
    public Uni<List<@NonNull List<@NonNull ElectionLink>>> elections(
            @Source List<Incident> incidents, ResolverContext context) {
        return links.ofIncidents(context, incidents).map(found -> BatchResults.lists(incidents, Incident::key, found));
    }

    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("The incidents around it, one page at a time.")
    public Uni<List<@NonNull ElectionLinkConnection>> incidents(
            @Source List<Election> elections,
            @Description("Filter.") IncidentFilter filter,
            @Description(
                            "Only those that took place, or may have, in one of these phases of this election. Default: any "
                                    + "phase.")
                    List<@NonNull LinkTiming> timing,
            @Description("Sort order. Default: NEAREST_FIRST.") LinkOrder orderBy,
            ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        LinkOrder order = orderBy == null ? LinkOrder.NEAREST_FIRST : orderBy;
        PageRequest request = PageRequest.of(order.ordering, context);
        Conditions where = conditions.of(filter, knowledge).with(knowledge::bind);
        if (timing != null) {
            where.and(ElectionPhases.all("i") + " && :phases", q -> q.bindWords("phases", timing));
        }
        List<UUID> ids = elections.stream().map(Election::key).toList();
        return links.around(context, where, timing != null)
                .pages(context, request, ids, links.tied(knowledge))
                .flatMap(pages -> reports.behind(context, ids, pages)
                        .map(found -> connections(elections, pages, found, knowledge.readingOrDefault())));
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "Why the incident falls into this phase or these phases of the election, such as which result was public when; "
                    + "null if the days meet no phase.")
    public Uni<List<String>> timingReason(@Source List<ElectionLink> ties, ResolverContext context) {
        List<UUID> ids =
                ties.stream().map(link -> link.getElection().key()).distinct().toList();
        return calendars
                .of(context, ids)
                .map(found -> BatchResults.mapped(ties, link -> {
                    ElectionCalendar calendar = found.get(link.getElection().key());
                    return calendar == null || link.getTimings().isEmpty()
                            ? null
                            : link.getTimings().stream().map(calendar::reason).collect(joining(" "));
                }));
    }

    private static List<ElectionLinkConnection> connections(
            List<Election> elections,
            List<Page<ElectionLinks.LinkedIncident>> pages,
            Map<ElectionLinks.LinkedPair, List<ElectionLinkReport>> reports,
            Reading reading) {
        List<ElectionLinkConnection> connections = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            Election election = elections.get(i);
            connections.add(ElectionLinkConnection.of(pages.get(i).map(around -> {
                var pair = new ElectionLinks.LinkedPair(around.incident().uuid, election.uuid);
                return new ElectionLink(
                        around.incident(), election, around.span(), reports.getOrDefault(pair, List.of()), reading);
            })));
        }
        return connections;
    }
}
