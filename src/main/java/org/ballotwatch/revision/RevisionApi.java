package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.RecordedAsOf;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.Record;
import org.ballotwatch.report.Report;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class RevisionApi {
    private final Revisions revisions;

    RevisionApi(Revisions revisions) {
        this.revisions = revisions;
    }

    @InheritedArguments(value = RecordedAsOf.class, anyParents = true)
    @Description("Changes of this record since it was recorded here, latest first. Empty for what comes with the "
            + "service itself.")
    public Uni<List<@NonNull List<@NonNull Revision>>> history(@Source List<Record> records, ResolverContext context) {
        return of(records, context);
    }

    @Description("Pass it as \"version\" to a correction, which is then rejected if the record has changed.")
    public Uni<List<@NonNull String>> version(@Source List<Record> records, ResolverContext context) {
        List<UUID> ids = records.stream().map(Record::key).toList();
        return revisions
                .latest(
                        context.snapshot(),
                        ids,
                        context.arguments(RecordedAsOf.class).recordedAsOf())
                .map(found -> BatchResults.mapped(records, record -> found.getOrDefault(record.key(), "0")));
    }

    @Description(
            "When the record itself last changed here; null for what comes with the service itself. Reports on it have times "
                    + "of their own.")
    public Uni<List<OffsetDateTime>> updatedAt(@Source List<Record> records, ResolverContext context) {
        List<UUID> ids = records.stream().map(Record::key).toList();
        return revisions
                .updated(
                        context.snapshot(),
                        ids,
                        context.arguments(RecordedAsOf.class).recordedAsOf())
                .map(found -> BatchResults.values(records, Record::key, found));
    }

    @Name("history")
    @InheritedArguments(value = RecordedAsOf.class, anyParents = true)
    @Description("Changes of this report since it was recorded here, latest first.")
    public Uni<List<@NonNull List<@NonNull Revision>>> ofReports(
            @Source List<Report> reports, ResolverContext context) {
        return of(reports, context);
    }

    private Uni<List<List<Revision>>> of(List<? extends Node> nodes, ResolverContext context) {
        List<GlobalId> ids =
                nodes.stream().map(node -> GlobalId.decode("id", node.getId())).toList();
        return revisions
                .of(
                        context.snapshot(),
                        ids,
                        context.arguments(RecordedAsOf.class).recordedAsOf())
                .map(found -> ids.stream()
                        .map(id -> found.getOrDefault(id.uuid(), List.of()))
                        .toList());
    }
}
