package org.ballotwatch.source;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.graphql.plan.Steps;
import org.ballotwatch.identity.ExternalIdInput;
import org.ballotwatch.identity.InOrder;
import org.ballotwatch.identity.Lookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class SourceApi {
    private final Steps steps;
    private final Sources sources;

    SourceApi(Steps steps, Sources sources) {
        this.steps = steps;
        this.sources = sources;
    }

    @Query("source")
    @Description("One source, by its id or by the id somebody else gave it; null where there is none.")
    public Uni<Source> byId(
            @Id @Description("Its id, as an \"id\" field gave it.") String id,
            @Description("The id by which somebody else knows it.") ExternalIdInput externalId) {
        Snapshot snapshot = steps.current().snapshot();
        return Lookup.find(Source.KIND, id, externalId, lookup -> sources.find(snapshot, lookup));
    }

    @Query("sources")
    @Paged
    @Description("The sources, a page at a time.")
    public Uni<@NonNull SourceConnection> all(
            @Description("Which ones.") SourceFilter filter,
            @Description("In which order; LATEST_FIRST where left out.") SourceOrder orderBy) {
        SourceOrder order = orderBy == null ? SourceOrder.LATEST_FIRST : orderBy;
        PageRequest request = PageRequest.of(order.ordering, steps.current());
        return sources.listing(SourceFilter.conditions(filter))
                .page(steps.current(), request)
                .map(SourceConnection::of);
    }

    @Description("The source it was taken from or rewritten after, whose word it counts as; null where it is its own.")
    public Uni<List<Source>> derivedFrom(@org.eclipse.microprofile.graphql.Source List<Source> rewrites) {
        Snapshot snapshot = steps.current().snapshot();
        return InOrder.referred(rewrites, s -> s.derivedFromId, ids -> sources.byIds(snapshot, ids));
    }

    @Name("source")
    @Description("The document it stands in.")
    public Uni<List<@NonNull Source>> ofReports(@org.eclipse.microprofile.graphql.Source List<ReportHeader> reports) {
        if (reports.stream().allMatch(report -> report.loadedSource() != null)) {
            return Uni.createFrom()
                    .item(reports.stream().map(ReportHeader::loadedSource).toList());
        }
        Snapshot snapshot = steps.current().snapshot();
        return InOrder.referred(reports, ReportHeader::sourceKey, ids -> sources.byIds(snapshot, ids));
    }
}
