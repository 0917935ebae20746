package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.graphql.engine.CurrentResolverContext;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.engine.RecordedAsOf;
import org.ballotwatch.graphql.engine.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.identity.InOrder;
import org.ballotwatch.identity.Record;
import org.ballotwatch.report.Report;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class RevisionApi {
    private final CurrentResolverContext steps;
    private final Revisions revisions;

    RevisionApi(CurrentResolverContext steps, Revisions revisions) {
        this.steps = steps;
        this.revisions = revisions;
    }

    @InheritedArguments(RecordedAsOf.class)
    @Description("Changes of this record since it was recorded here, latest first. Empty for what comes with the "
            + "service itself.")
    public Uni<List<@NonNull List<@NonNull Revision>>> history(@Source List<Record> records) {
        return of(records);
    }

    @Description("Pass it as \"version\" to a correction, which is then rejected if the record has changed.")
    public Uni<List<@NonNull String>> version(@Source List<Record> records) {
        List<UUID> ids = records.stream().map(Record::key).toList();
        ResolverContext step = steps.current();
        return revisions
                .latest(step.snapshot(), ids, step.arguments(RecordedAsOf.class).recordedAsOf())
                .map(found -> InOrder.mapped(records, record -> found.getOrDefault(record.key(), "0")));
    }

    @Name("history")
    @InheritedArguments(RecordedAsOf.class)
    @Description("Changes of this report since it was recorded here, latest first.")
    public Uni<List<@NonNull List<@NonNull Revision>>> ofReports(@Source List<Report> reports) {
        return of(reports);
    }

    private Uni<List<List<Revision>>> of(List<? extends Node> nodes) {
        ResolverContext step = steps.current();
        List<GlobalId> ids =
                nodes.stream().map(node -> GlobalId.decode("id", node.getId())).toList();
        return revisions
                .of(step.snapshot(), ids, step.arguments(RecordedAsOf.class).recordedAsOf())
                .map(found -> ids.stream()
                        .map(id -> found.getOrDefault(id.uuid(), List.of()))
                        .toList());
    }
}
