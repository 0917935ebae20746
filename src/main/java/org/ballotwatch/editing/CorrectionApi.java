package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.RecordPayloads.DisputePayload;
import org.ballotwatch.editing.RecordPayloads.ElectionPayload;
import org.ballotwatch.editing.RecordPayloads.IncidentPayload;
import org.ballotwatch.editing.RecordPayloads.OrganizationPayload;
import org.ballotwatch.editing.RecordPayloads.PartyPayload;
import org.ballotwatch.editing.RecordPayloads.PersonPayload;
import org.ballotwatch.editing.RecordPayloads.PlacePayload;
import org.ballotwatch.editing.RecordPayloads.SourcePayload;
import org.ballotwatch.editing.input.DisputeCorrection;
import org.ballotwatch.editing.input.ElectionCorrection;
import org.ballotwatch.editing.input.IncidentCorrection;
import org.ballotwatch.editing.input.OrganizationCorrection;
import org.ballotwatch.editing.input.PartyCorrection;
import org.ballotwatch.editing.input.PersonCorrection;
import org.ballotwatch.editing.input.PlaceCorrection;
import org.ballotwatch.editing.input.SourceCorrection;
import org.ballotwatch.graphql.engine.InputFaults;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Corrections of records. */
@GraphQLApi
@InputFaults
@RolesAllowed(Role.EDITORS)
public class CorrectionApi {
    private final Editing editing;

    CorrectionApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description("Corrects a source. Former values stay in its history. For editors.")
    public Uni<@NonNull SourcePayload> correctSource(
            @NonNull @Description("The record and its new values.") SourceCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Correction("input", input), idempotencyKey, context, SourcePayload::new);
    }

    @Mutation
    @Description("Corrects a place. Former values stay in its history. For editors.")
    public Uni<@NonNull PlacePayload> correctPlace(
            @NonNull @Description("The record and its new values.") PlaceCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Correction("input", input), idempotencyKey, context, PlacePayload::new);
    }

    @Mutation
    @Description("Corrects a person. Former values stay in its history. For editors.")
    public Uni<@NonNull PersonPayload> correctPerson(
            @NonNull @Description("The record and its new values.") PersonCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Correction("input", input), idempotencyKey, context, PersonPayload::new);
    }

    @Mutation
    @Description("Corrects a party. Former values stay in its history. For editors.")
    public Uni<@NonNull PartyPayload> correctParty(
            @NonNull @Description("The record and its new values.") PartyCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Correction("input", input), idempotencyKey, context, PartyPayload::new);
    }

    @Mutation
    @Description("Corrects an organization. Former values stay in its history. For editors.")
    public Uni<@NonNull OrganizationPayload> correctOrganization(
            @NonNull @Description("The record and its new values.") OrganizationCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Correction("input", input), idempotencyKey, context, OrganizationPayload::new);
    }

    @Mutation
    @Description("Corrects an election. Former values stay in its history. For editors.")
    public Uni<@NonNull ElectionPayload> correctElection(
            @NonNull @Description("The record and its new values.") ElectionCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Correction("input", input), idempotencyKey, context, ElectionPayload::new);
    }

    @Mutation
    @Description("Corrects an incident. Former values stay in its history. For editors.")
    public Uni<@NonNull IncidentPayload> correctIncident(
            @NonNull @Description("The record and its new values.") IncidentCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Correction("input", input), idempotencyKey, context, IncidentPayload::new);
    }

    @Mutation
    @Description("Corrects a dispute. Former values stay in its history. For editors.")
    public Uni<@NonNull DisputePayload> correctDispute(
            @NonNull @Description("The record and its new values.") DisputeCorrection input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.Correction("input", input), idempotencyKey, context, DisputePayload::new);
    }
}
