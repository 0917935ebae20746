package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.input.ActorMergeInput;
import org.ballotwatch.editing.input.ActorNameAddInput;
import org.ballotwatch.editing.input.ActorNameWithdrawInput;
import org.ballotwatch.editing.input.ActorSplitInput;
import org.ballotwatch.editing.input.ExternalIdAddInput;
import org.ballotwatch.editing.input.ExternalIdWithdrawInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Who or what a record is: its names, its ids elsewhere, which other record is the same. */
@GraphQLApi
@RolesAllowed(Role.EDITORS)
public class IdentityApi {
    private final Editing editing;

    IdentityApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description(
            "Gives a person, party or organization a further name, by which it is found from then on. For editors.")
    public Uni<@NonNull RecordPayload> actorNameAdd(
            @NonNull @Description("Whose, and which name.") ActorNameAddInput input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.NewName("input", input), idempotencyKey);
    }

    @Mutation
    @Description("Withdraws a further name; it stays in the history of the record. For editors.")
    public Uni<@NonNull RecordPayload> actorNameWithdraw(
            @NonNull @Description("Whose, and which name.") ActorNameWithdrawInput input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.GoneName("input", input), idempotencyKey);
    }

    @Mutation
    @Description("Says by which id somebody else knows a record, which is found by it from then on. For editors.")
    public Uni<@NonNull RecordPayload> externalIdAdd(
            @NonNull @Description("Of which record, and which id.") ExternalIdAddInput input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.NewExternalId("input", input), idempotencyKey);
    }

    @Mutation
    @Description("Withdraws an id by which somebody else knows a record; it stays in the history. For editors.")
    public Uni<@NonNull RecordPayload> externalIdWithdraw(
            @NonNull @Description("Of which record, and which id.") ExternalIdWithdrawInput input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.GoneExternalId("input", input), idempotencyKey);
    }

    @Mutation
    @Description(
            "Makes one of two records of a person, party or organization. All reports, names, external ids and disputes of the"
                    + " one given up are those of the one kept from then on, and its main name becomes a further one;"
                    + " its own id, key and external ids find the one kept wherever they are used. What the records say"
                    + " themselves, such as a date of birth, stays as the one kept has it; mergedFrom tells where the two differ."
                    + " Where one source said the same of both, both reports stay and count as one voice. Refused where a"
                    + " report tells what one is to the other. Undone by actorSplit. For editors.")
    public Uni<@NonNull RecordPayload> actorMerge(
            @NonNull @Description("Which one is given up, and which is kept.") ActorMergeInput input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Merge("input", input), idempotencyKey);
    }

    @Mutation
    @Description(
            "Makes two of a record of a person, party or organization. With former it undoes a merger: the one that was given up"
                    + " stands on its own again, with exactly the reports, names, external ids and disputes that came with"
                    + " it. With to and reports those reports speak of another record of the same kind from then on,"
                    + " wherever they spoke of this one. The payload has the one split off. For editors.")
    public Uni<@NonNull RecordPayload> actorSplit(
            @NonNull @Description("Which one is two, and what goes.") ActorSplitInput input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Split("input", input), idempotencyKey);
    }
}
