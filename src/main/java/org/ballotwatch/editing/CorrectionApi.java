package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.input.DisputeCorrection;
import org.ballotwatch.editing.input.ElectionCorrection;
import org.ballotwatch.editing.input.IncidentCorrection;
import org.ballotwatch.editing.input.OrganizationCorrection;
import org.ballotwatch.editing.input.PartyCorrection;
import org.ballotwatch.editing.input.PersonCorrection;
import org.ballotwatch.editing.input.PlaceCorrection;
import org.ballotwatch.editing.input.SourceCorrection;
import org.ballotwatch.entry.Kind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Corrections of records. */
@GraphQLApi
@RolesAllowed(Role.EDITORS)
public class CorrectionApi {
    private final Editing editing;

    CorrectionApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description("Corrects a source; what it said before stays in its history. For editors.")
    public Uni<@NonNull RecordPayload> sourceCorrect(
            @NonNull @Description("Which one, and what changes.") SourceCorrection input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Correction("input", Kind.SOURCE, input), idempotencyKey);
    }

    @Mutation
    @Description("Corrects a place; what it said before stays in its history. For editors.")
    public Uni<@NonNull RecordPayload> placeCorrect(
            @NonNull @Description("Which one, and what changes.") PlaceCorrection input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Correction("input", Kind.PLACE, input), idempotencyKey);
    }

    @Mutation
    @Description("Corrects a person; what it said before stays in its history. For editors.")
    public Uni<@NonNull RecordPayload> personCorrect(
            @NonNull @Description("Which one, and what changes.") PersonCorrection input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Correction("input", Kind.PERSON, input), idempotencyKey);
    }

    @Mutation
    @Description("Corrects a party; what it said before stays in its history. For editors.")
    public Uni<@NonNull RecordPayload> partyCorrect(
            @NonNull @Description("Which one, and what changes.") PartyCorrection input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Correction("input", Kind.PARTY, input), idempotencyKey);
    }

    @Mutation
    @Description("Corrects an organization; what it said before stays in its history. For editors.")
    public Uni<@NonNull RecordPayload> organizationCorrect(
            @NonNull @Description("Which one, and what changes.") OrganizationCorrection input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Correction("input", Kind.ORGANIZATION, input), idempotencyKey);
    }

    @Mutation
    @Description("Corrects an election; what it said before stays in its history. For editors.")
    public Uni<@NonNull RecordPayload> electionCorrect(
            @NonNull @Description("Which one, and what changes.") ElectionCorrection input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Correction("input", Kind.ELECTION, input), idempotencyKey);
    }

    @Mutation
    @Description("Corrects an incident; what it said before stays in its history. For editors.")
    public Uni<@NonNull RecordPayload> incidentCorrect(
            @NonNull @Description("Which one, and what changes.") IncidentCorrection input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Correction("input", Kind.INCIDENT, input), idempotencyKey);
    }

    @Mutation
    @Description("Corrects a dispute; what it said before stays in its history. For editors.")
    public Uni<@NonNull RecordPayload> disputeCorrect(
            @NonNull @Description("Which one, and what changes.") DisputeCorrection input,
            @Description(Editing.KEY) String idempotencyKey) {
        return editing.record(new Edit.Correction("input", Kind.DISPUTE, input), idempotencyKey);
    }
}
