package org.ballotwatch.statement;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.PageRequest;
import org.ballotwatch.graphql.paging.Paged;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Statements: all of them, and those of their subjects and speakers. */
@GraphQLApi
public class StatementApi {
    private final Statements statements;

    StatementApi(Statements statements) {
        this.statements = statements;
    }

    @Query("statements")
    @InheritedArguments(Knowledge.class)
    @Paged
    @Description("What was said about incidents, elections and disputes, one page at a time.")
    public Uni<@NonNull StatementConnection> all(
            @Description("Filter.") StatementFilter filter,
            @Description("Sort order. Default: LATEST_FIRST.") StatementOrder orderBy,
            ResolverContext context) {
        PageRequest request = PageRequest.of(StatementOrder.orDefault(orderBy).ordering, context);
        return Statements.REPORTS
                .listing(Knowledge.of(context), StatementFilter.conditions(filter), context.selection())
                .page(context, request)
                .map(StatementConnection::of);
    }

    @Name("statements")
    @InheritedArguments(Knowledge.class)
    @Description("Statements about it, by day.")
    public Uni<List<@NonNull List<@NonNull Statement>>> ofEvents(
            @Source List<EventRecord> events, ResolverContext context) {
        Set<String> columns =
                events.stream().map(EventRecord::reportColumn).collect(Collectors.toCollection(TreeSet::new));
        return about(events, EventRecord::key, columns, context);
    }

    @Name("statements")
    @InheritedArguments(Knowledge.class)
    @Description("Statements about it, by day.")
    public Uni<List<@NonNull List<@NonNull Statement>>> ofDisputes(
            @Source List<Dispute> disputes, ResolverContext context) {
        return about(disputes, Dispute::key, Set.of("dispute_id"), context);
    }

    @Name("statements")
    @InheritedArguments(Knowledge.class)
    @Description("Statements by this actor or on its behalf, by day.")
    public Uni<List<@NonNull List<@NonNull Statement>>> ofActors(
            @Source List<Actor> speakers, ResolverContext context) {
        List<UUID> ids = speakers.stream().map(Actor::actorKey).toList();
        return statements.by(context, ids).map(found -> BatchResults.lists(speakers, Actor::actorKey, found));
    }

    private <T> Uni<List<List<Statement>>> about(
            List<T> subjects, Function<T, UUID> key, Set<String> columns, ResolverContext context) {
        List<UUID> ids = subjects.stream().map(key).toList();
        return statements
                .about(context, columns, ids, context.selection())
                .map(found -> BatchResults.lists(subjects, key, found));
    }
}
