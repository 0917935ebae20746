package org.ballotwatch.dispute;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.PerKind;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.ExternalIdInput;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class DisputeApi {
    private final Disputes disputes;
    private final DisputeSteps course;

    DisputeApi(Disputes disputes, DisputeSteps course) {
        this.disputes = disputes;
        this.course = course;
    }

    @Query("dispute")
    @InheritedArguments(Knowledge.class)
    @Description("One dispute, by id, external id or slug; null if there is none.")
    public Uni<Dispute> byId(
            @Id @Description("Its id, as returned by an \"id\" field.") String id,
            @Description("The id in another data set.") ExternalIdInput externalId,
            @Description("Its slug, or a former one.") String slug,
            ResolverContext context) {
        return RecordLookup.find(Dispute.KIND, id, externalId, slug, context, disputes::find);
    }

    @Query("disputes")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("Disputes of which a step is known, one page at a time.")
    public Uni<@NonNull DisputeConnection> all(
            @Description("Filter.") DisputeFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") DisputeOrder orderBy,
            ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        PageRequest request = PageRequest.of(DisputeOrder.orDefault(orderBy).ordering, context);
        return disputes.listing(DisputeFilter.conditions(filter, knowledge), knowledge)
                .page(context, request)
                .map(DisputeConnection::of);
    }

    @InheritedArguments(Knowledge.class)
    @Description("Disputes over it, by the day they were filed.")
    public Uni<List<@NonNull List<@NonNull Dispute>>> disputes(
            @Source List<EventRecord> disputed, ResolverContext context) {
        return PerKind.read(disputed, (column, ids) -> disputes.of(context, column, ids))
                .map(found -> BatchResults.lists(disputed, EventRecord::key, found));
    }

    @InheritedArguments(Knowledge.class)
    @Description("The steps of the dispute by day, as each source reports them.")
    public Uni<List<@NonNull List<@NonNull DisputeStep>>> steps(
            @Source List<Dispute> brought, ResolverContext context) {
        return course.of(context, ids(brought), context.selection())
                .map(found -> BatchResults.lists(brought, Dispute::key, found));
    }

    @InheritedArguments(Knowledge.class)
    @Description("Its status; null if no step is known. The latest step decides. On one day a preferred report "
            + "decides, then the more advanced step. Deprecated reports do not count.")
    public Uni<List<DisputeStatus>> status(
            @Source List<Dispute> brought,
            @Description("The status on this day: only steps taken by then count. Use asOf for what was known on that "
                            + "day. Default: all known steps.")
                    LocalDate on,
            ResolverContext context) {
        return course.of(context, ids(brought))
                .map(found -> BatchResults.mapped(
                        brought, d -> DisputeStatusResolver.status(found.getOrDefault(d.uuid, List.of()), on)));
    }

    private static List<UUID> ids(List<Dispute> disputes) {
        return disputes.stream().map(Dispute::key).toList();
    }
}
