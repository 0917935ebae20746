package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.actor.AddActorNameInput;
import org.ballotwatch.editing.input.WithdrawActorNameInput;
import org.ballotwatch.editing.input.WithdrawExternalIdInput;
import org.ballotwatch.entry.AddExternalIdInput;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes of a record's identity: its names and its external ids. */
@GraphQLApi
@RolesAllowed(Role.EDITORS)
public class IdentityApi {
    private final Editing editing;

    IdentityApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description(
            "Adds another name to a person, party or organization. Search finds it by that name. For " + "editors.")
    public Uni<@NonNull RecordPayload> addActorName(
            @NonNull @Description("The actor and the name.") AddActorNameInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewName("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Withdraws a name. It stays in the history of the record. For editors.")
    public Uni<@NonNull RecordPayload> withdrawActorName(
            @NonNull @Description("The actor and the name.") WithdrawActorNameInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.WithdrawnName("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds an external id to a record, which can then be looked up by it. For editors.")
    public Uni<@NonNull RecordPayload> addExternalId(
            @NonNull @Description("The record and the id.") AddExternalIdInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewExternalId("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Withdraws an external id. It stays in the history of the record. For editors.")
    public Uni<@NonNull RecordPayload> withdrawExternalId(
            @NonNull @Description("The record and the id.") WithdrawExternalIdInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.WithdrawnExternalId("input", input), idempotencyKey, context);
    }
}
