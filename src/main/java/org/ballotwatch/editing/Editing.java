package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.mutation.UserError;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.Nodes;
import org.ballotwatch.graphql.plan.Steps;
import org.ballotwatch.identity.Catalogued;
import org.ballotwatch.source.ReportHeader;

/** Has edits made and shows what they are about as it is then. */
@Singleton
class Editing {
    static final String KEY =
            "Makes it safe to send the same again, 1 to 100 characters of your choice: what came with this"
                    + " key from you before is answered as it was, and not done twice.";

    private final Editor editor;
    private final Nodes nodes;
    private final Steps steps;

    Editing(Editor editor, Nodes nodes, Steps steps) {
        this.editor = editor;
        this.nodes = nodes;
        this.steps = steps;
    }

    Uni<RecordPayload> record(Edit edit, String key) {
        Snapshot afterwards = steps.current().snapshot();
        return made(List.of(edit), null, key, false).chain(outcome -> shown(afterwards, outcome)
                .map(found -> new RecordPayload(found.isEmpty() ? null : (Catalogued) found.get(0), outcome.errors())));
    }

    Uni<ReportPayload> report(Edit edit, String key) {
        Snapshot afterwards = steps.current().snapshot();
        return made(List.of(edit), null, key, false).chain(outcome -> shown(afterwards, outcome)
                .map(found ->
                        new ReportPayload(found.isEmpty() ? null : (ReportHeader) found.get(0), outcome.errors())));
    }

    Uni<BatchPayload> batch(List<Edit> edits, String why, String key, boolean dryRun) {
        Snapshot afterwards = steps.current().snapshot();
        return made(edits, why, key, dryRun)
                .chain(outcome -> shown(afterwards, outcome).map(found -> new BatchPayload(found, outcome.errors())));
    }

    /** A refusal of the arguments is one of the user's errors, as all that is wrong with an edit. */
    private Uni<Outcome> made(List<Edit> edits, String why, String key, boolean dryRun) {
        return Uni.createFrom()
                .deferred(() -> editor.make(edits, why, Receipt.of(key, edits), dryRun))
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> Outcome.rejected(List.of(UserError.of(refusal))));
    }

    /** @param afterwards begins with its first statement, which is here: behind the transaction's end */
    private Uni<List<Node>> shown(Snapshot afterwards, Outcome outcome) {
        return nodes.inOrder(afterwards, outcome.ids())
                .map(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
