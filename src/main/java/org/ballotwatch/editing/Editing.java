package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.graphql.engine.InvalidArgumentException;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.Nodes;

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

    /**
     * Makes one edit.
     *
     * @param payload makes the payload of the record or report, which is null if nothing was done, and of the errors
     */
    @SuppressWarnings("unchecked") // each edit leads to a node of the kind that its mutation declares
    <N, P> Uni<P> one(Edit edit, String key, ResolverContext context, BiFunction<N, List<UserError>, P> payload) {
        return apply(context, List.of(edit), null, key, false).chain(outcome -> shown(context, outcome)
                .map(found -> payload.apply(found.isEmpty() ? null : (N) found.get(0), outcome.errors())));
    }

    Uni<BatchPayload> batch(List<Edit> edits, String why, String key, boolean dryRun, ResolverContext context) {
        return apply(context, edits, why, key, dryRun)
                .chain(outcome -> shown(context, outcome).map(found -> new BatchPayload(found, outcome.errors())));
    }

    /**
     * Invalid values are reported together with all other problems of the edits, which are then only validated. Without a
     * required field they cannot be.
     */
    private Uni<EditOutcome> apply(ResolverContext context, List<Edit> edits, String why, String key, boolean dryRun) {
        List<UserError> faults = faults(context);
        if (faults.isEmpty()) {
            return applied(context, edits, why, key, dryRun);
        }
        if (context.inputFaults().stream().anyMatch(InvalidArgumentException::leavesInputIncomplete)) {
            return Uni.createFrom().item(EditOutcome.rejected(faults));
        }
        return applied(context, edits, why, null, true)
                .map(outcome -> EditOutcome.rejected(with(faults, outcome.errors())));
    }

    /** Invalid arguments are user errors, like all other problems of an edit. */
    private Uni<EditOutcome> applied(
            ResolverContext context, List<Edit> edits, String why, String key, boolean dryRun) {
        return Uni.createFrom()
                .deferred(() -> editor.apply(context.write(), edits, why, IdempotencyRecord.of(key, edits), dryRun))
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> EditOutcome.rejected(List.of(UserError.of(refusal))));
    }

    /** Returns the faults of values that did not get into the input. */
    static List<UserError> faults(ResolverContext context) {
        return context.inputFaults().stream()
                .map(fault -> UserError.of(
                        ErrorCode.INVALID_ARGUMENT,
                        fault.argument().replaceAll("\\[(\\d+)]", ".$1"),
                        fault.getMessage()))
                .toList();
    }

    /** An invalid value was left out, so the other errors may say that there is none. */
    private static List<UserError> with(List<UserError> faults, List<UserError> others) {
        Set<List<String>> faulty = faults.stream().map(UserError::path).collect(Collectors.toSet());
        return Stream.concat(faults.stream(), others.stream().filter(error -> !faulty.contains(error.path())))
                .toList();
    }

    /** The snapshot begins with its first statement, which this sends after the transaction has ended. */
    private Uni<List<Node>> shown(ResolverContext context, EditOutcome outcome) {
        return nodes.inOrder(context.snapshot(), outcome.ids())
                .map(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
