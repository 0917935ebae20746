package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.actor.OrganizationInput;
import org.ballotwatch.actor.PartyInput;
import org.ballotwatch.actor.PersonInput;
import org.ballotwatch.dispute.DisputeInput;
import org.ballotwatch.election.ElectionInput;
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
@RolesAllowed(Role.EDITORS)
public class RecordApi {
    private final Editing editing;

    RecordApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description("Records a source. For editors.")
    public Uni<@NonNull RecordPayload> recordSource(
            @NonNull @Description("The new record.") SourceInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records a place. For editors.")
    public Uni<@NonNull RecordPayload> recordPlace(
            @NonNull @Description("The new record.") PlaceInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records a person. For editors.")
    public Uni<@NonNull RecordPayload> recordPerson(
            @NonNull @Description("The new record.") PersonInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records a party. For editors.")
    public Uni<@NonNull RecordPayload> recordParty(
            @NonNull @Description("The new record.") PartyInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records an organization. For editors.")
    public Uni<@NonNull RecordPayload> recordOrganization(
            @NonNull @Description("The new record.") OrganizationInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records an election. For editors.")
    public Uni<@NonNull RecordPayload> recordElection(
            @NonNull @Description("The new record.") ElectionInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records an incident. For editors.")
    public Uni<@NonNull RecordPayload> recordIncident(
            @NonNull @Description("The new record.") IncidentInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records a dispute. For editors.")
    public Uni<@NonNull RecordPayload> recordDispute(
            @NonNull @Description("The new record.") DisputeInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", input), idempotencyKey, context);
    }
}
