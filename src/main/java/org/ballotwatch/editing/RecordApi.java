package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.actor.OrganizationInput;
import org.ballotwatch.actor.PartyInput;
import org.ballotwatch.actor.PersonInput;
import org.ballotwatch.dispute.DisputeInput;
import org.ballotwatch.editing.RecordPayloads.DisputePayload;
import org.ballotwatch.editing.RecordPayloads.ElectionPayload;
import org.ballotwatch.editing.RecordPayloads.IncidentPayload;
import org.ballotwatch.editing.RecordPayloads.OrganizationPayload;
import org.ballotwatch.editing.RecordPayloads.PartyPayload;
import org.ballotwatch.editing.RecordPayloads.PersonPayload;
import org.ballotwatch.editing.RecordPayloads.PlacePayload;
import org.ballotwatch.editing.RecordPayloads.SourcePayload;
import org.ballotwatch.election.ElectionInput;
import org.ballotwatch.graphql.engine.InputFaults;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.incident.IncidentInput;
import org.ballotwatch.place.PlaceInput;
import org.ballotwatch.source.SourceInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** New records. */
@GraphQLApi
@InputFaults
@RolesAllowed(Role.EDITORS)
public class RecordApi {
    private final Editing editing;

    RecordApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description("Records a source. For editors.")
    public Uni<@NonNull SourcePayload> recordSource(
            @NonNull @Description("The new record.") SourceInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewRecord("input", input), idempotencyKey, context, SourcePayload::new);
    }

    @Mutation
    @Description("Records a place. For editors.")
    public Uni<@NonNull PlacePayload> recordPlace(
            @NonNull @Description("The new record.") PlaceInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewRecord("input", input), idempotencyKey, context, PlacePayload::new);
    }

    @Mutation
    @Description("Records a person. For editors.")
    public Uni<@NonNull PersonPayload> recordPerson(
            @NonNull @Description("The new record.") PersonInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewRecord("input", input), idempotencyKey, context, PersonPayload::new);
    }

    @Mutation
    @Description("Records a party. For editors.")
    public Uni<@NonNull PartyPayload> recordParty(
            @NonNull @Description("The new record.") PartyInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewRecord("input", input), idempotencyKey, context, PartyPayload::new);
    }

    @Mutation
    @Description("Records an organization. For editors.")
    public Uni<@NonNull OrganizationPayload> recordOrganization(
            @NonNull @Description("The new record.") OrganizationInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewRecord("input", input), idempotencyKey, context, OrganizationPayload::new);
    }

    @Mutation
    @Description("Records an election. For editors.")
    public Uni<@NonNull ElectionPayload> recordElection(
            @NonNull @Description("The new record.") ElectionInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewRecord("input", input), idempotencyKey, context, ElectionPayload::new);
    }

    @Mutation
    @Description("Records an incident. For editors.")
    public Uni<@NonNull IncidentPayload> recordIncident(
            @NonNull @Description("The new record.") IncidentInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewRecord("input", input), idempotencyKey, context, IncidentPayload::new);
    }

    @Mutation
    @Description("Records a dispute. For editors.")
    public Uni<@NonNull DisputePayload> recordDispute(
            @NonNull @Description("The new record.") DisputeInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewRecord("input", input), idempotencyKey, context, DisputePayload::new);
    }
}
