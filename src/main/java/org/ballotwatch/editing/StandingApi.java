package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.RecordPayloads.RecordPayload;
import org.ballotwatch.editing.input.MergeRecordsInput;
import org.ballotwatch.editing.input.RestoreRecordInput;
import org.ballotwatch.editing.input.SplitRecordInput;
import org.ballotwatch.editing.input.WithdrawRecordInput;
import org.ballotwatch.graphql.engine.InputFaults;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Which records stand for themselves: not those that are another one, and not those that should never have been. */
@GraphQLApi
@InputFaults
@RolesAllowed(Role.EDITORS)
public class StandingApi {
    private final Editing editing;

    StandingApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description(
            "Merges two records of one kind that are of the same thing. Reports, names, external ids and whatever else "
                    + "refers to the merged record move to the kept one; the main name of an actor becomes another name. "
                    + "Its id, key and external ids then lead to the kept record, and lists and counts have one. Own fields, such "
                    + "as a title or a date of birth, stay those of the kept record; mergedFrom lists the differences. If one "
                    + "source said the same about both, both reports stay and count as one voice. Rejected if a report relates "
                    + "the two to each other. splitRecord undoes it. For editors.")
    public Uni<@NonNull RecordPayload> mergeRecords(
            @NonNull @Description("The merged record and the kept record.") MergeRecordsInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Merge("input", input), idempotencyKey, context, RecordPayload::new);
    }

    @Mutation
    @Description("Splits a record. With former it undoes a merger: the merged record is restored with exactly what it "
            + "brought. With to and reports it moves those reports to another record of the same kind. The payload has "
            + "the record split off. For editors.")
    public Uni<@NonNull RecordPayload> splitRecord(
            @NonNull @Description("The record and what to split off.") SplitRecordInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Split("input", input), idempotencyKey, context, RecordPayload::new);
    }

    @Mutation
    @Description(
            "Withdraws a record of a mistake or a hoax. It disappears from lists, counts, timelines and searches, with "
                    + "what is reported about an incident, election or dispute. Its id still finds it, and withdrawal says why. "
                    + "An actor, place or source stays while a report or record refers to it. restoreRecord undoes it. For editors.")
    public Uni<@NonNull RecordPayload> withdrawRecord(
            @NonNull @Description("The record and what is wrong with it.") WithdrawRecordInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.WithdrawnRecord("input", input), idempotencyKey, context, RecordPayload::new);
    }

    @Mutation
    @Description("Restores a withdrawn record, with everything that is reported about it. For editors.")
    public Uni<@NonNull RecordPayload> restoreRecord(
            @NonNull @Description("The record.") RestoreRecordInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.RestoredRecord("input", input), idempotencyKey, context, RecordPayload::new);
    }
}
