package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.actor.AddActorNameInput;
import org.ballotwatch.editing.RecordPayloads.ActorPayload;
import org.ballotwatch.editing.RecordPayloads.RecordPayload;
import org.ballotwatch.editing.input.WithdrawActorNameInput;
import org.ballotwatch.editing.input.WithdrawExternalIdInput;
import org.ballotwatch.entry.AddExternalIdInput;
import org.ballotwatch.graphql.engine.InputFaults;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes of a record's identity: its names and its external ids. */
@GraphQLApi
@InputFaults
@RolesAllowed(Role.EDITORS)
public class IdentityApi {
    private final Editing editing;

    IdentityApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description(
            "Adds another name to a person, party or organization. Search finds it by that name. For " + "editors.")
    public Uni<@NonNull ActorPayload> addActorName(
            @NonNull @Description("The actor and the name.") AddActorNameInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewName("input", input), idempotencyKey, context, ActorPayload::new);
    }

    @Mutation
    @Description("Withdraws a name. It stays in the history of the record. For editors.")
    public Uni<@NonNull ActorPayload> withdrawActorName(
            @NonNull @Description("The actor and the name.") WithdrawActorNameInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.WithdrawnName("input", input), idempotencyKey, context, ActorPayload::new);
    }

    @Mutation
    @Description("Adds an external id to a record, which can then be looked up by it. For editors.")
    public Uni<@NonNull RecordPayload> addExternalId(
            @NonNull @Description("The record and the id.") AddExternalIdInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewExternalId("input", input), idempotencyKey, context, RecordPayload::new);
    }

    @Mutation
    @Description("Withdraws an external id. It stays in the history of the record. For editors.")
    public Uni<@NonNull RecordPayload> withdrawExternalId(
            @NonNull @Description("The record and the id.") WithdrawExternalIdInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.WithdrawnExternalId("input", input), idempotencyKey, context, RecordPayload::new);
    }
}
