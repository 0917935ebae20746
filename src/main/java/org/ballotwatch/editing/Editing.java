package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.Nodes;
import org.ballotwatch.identity.Record;
import org.ballotwatch.report.Report;

/** Applies edits and returns their subjects in the resulting state. */
@Singleton
class Editing {
    static final String KEY =
            "Idempotency key, 1 to 100 characters. Repeating a mutation with the same key returns the first result"
                    + " instead of running it again.";

    private final Editor editor;
    private final Nodes nodes;

    Editing(Editor editor, Nodes nodes) {
        this.editor = editor;
        this.nodes = nodes;
    }

    Uni<RecordPayload> record(Edit edit, String key, ResolverContext context) {
        return apply(context, List.of(edit), null, key, false).chain(outcome -> shown(context, outcome)
                .map(found -> new RecordPayload(found.isEmpty() ? null : (Record) found.get(0), outcome.errors())));
    }

    Uni<ReportPayload> report(Edit edit, String key, ResolverContext context) {
        return apply(context, List.of(edit), null, key, false).chain(outcome -> shown(context, outcome)
                .map(found -> new ReportPayload(found.isEmpty() ? null : (Report) found.get(0), outcome.errors())));
    }

    Uni<BatchPayload> batch(List<Edit> edits, String why, String key, boolean dryRun, ResolverContext context) {
        return apply(context, edits, why, key, dryRun)
                .chain(outcome -> shown(context, outcome).map(found -> new BatchPayload(found, outcome.errors())));
    }

    /** Invalid arguments are user errors, like all other problems of an edit. */
    private Uni<EditOutcome> apply(ResolverContext context, List<Edit> edits, String why, String key, boolean dryRun) {
        return Uni.createFrom()
                .deferred(() -> editor.apply(context.write(), edits, why, IdempotencyRecord.of(key, edits), dryRun))
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> EditOutcome.rejected(List.of(UserError.of(refusal))));
    }

    /** The snapshot begins with its first statement, which this sends after the transaction has ended. */
    private Uni<List<Node>> shown(ResolverContext context, EditOutcome outcome) {
        return nodes.inOrder(context.snapshot(), outcome.ids())
                .map(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
