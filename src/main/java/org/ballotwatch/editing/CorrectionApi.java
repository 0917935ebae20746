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
import org.ballotwatch.graphql.execution.ResolverContext;
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
    @Description("Corrects a source. Former values stay in its history. For editors.")
    public Uni<@NonNull RecordPayload> correctSource(
            @NonNull @Description("The record and its new values.") SourceCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.Correction("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Corrects a place. Former values stay in its history. For editors.")
    public Uni<@NonNull RecordPayload> correctPlace(
            @NonNull @Description("The record and its new values.") PlaceCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.Correction("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Corrects a person. Former values stay in its history. For editors.")
    public Uni<@NonNull RecordPayload> correctPerson(
            @NonNull @Description("The record and its new values.") PersonCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.Correction("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Corrects a party. Former values stay in its history. For editors.")
    public Uni<@NonNull RecordPayload> correctParty(
            @NonNull @Description("The record and its new values.") PartyCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.Correction("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Corrects an organization. Former values stay in its history. For editors.")
    public Uni<@NonNull RecordPayload> correctOrganization(
            @NonNull @Description("The record and its new values.") OrganizationCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.Correction("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Corrects an election. Former values stay in its history. For editors.")
    public Uni<@NonNull RecordPayload> correctElection(
            @NonNull @Description("The record and its new values.") ElectionCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.Correction("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Corrects an incident. Former values stay in its history. For editors.")
    public Uni<@NonNull RecordPayload> correctIncident(
            @NonNull @Description("The record and its new values.") IncidentCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.Correction("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Corrects a dispute. Former values stay in its history. For editors.")
    public Uni<@NonNull RecordPayload> correctDispute(
            @NonNull @Description("The record and its new values.") DisputeCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.Correction("input", input), idempotencyKey, context);
    }
}
