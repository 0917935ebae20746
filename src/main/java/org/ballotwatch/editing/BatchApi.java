package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.input.BatchInput;
import org.ballotwatch.graphql.engine.InputFaults;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Many edits at once. */
@GraphQLApi
@InputFaults
@RolesAllowed(Role.EDITORS)
public class BatchApi {
    private final Editing editing;

    BatchApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description("Makes many edits in one transaction, all or none. The order is: records, corrections, reports, "
            + "then names, external ids, mergers and decisions about existing reports. For editors.")
    public Uni<@NonNull BatchPayload> batch(
            @NonNull @Description("The edits.") BatchInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        if (input.edits == null) { // the list itself is invalid
            return Uni.createFrom().item(new BatchPayload(List.of(), Editing.faults(context)));
        }
        List<Edit> edits;
        List<UserError> wrong = new ArrayList<>();
        try {
            edits = Batch.edits(input.edits);
            ReasonCheck.check("input.why", input.why, wrong);
        } catch (Refusal refusal) {
            return Uni.createFrom().item(new BatchPayload(List.of(), List.of(UserError.of(refusal))));
        }
        if (!wrong.isEmpty()) {
            return Uni.createFrom().item(new BatchPayload(List.of(), wrong));
        }
        return editing.batch(edits, input.why, idempotencyKey, Boolean.TRUE.equals(input.dryRun), context);
    }
}
