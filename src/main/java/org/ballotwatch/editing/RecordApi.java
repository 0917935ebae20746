package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.input.DisputeInput;
import org.ballotwatch.editing.input.ElectionInput;
import org.ballotwatch.editing.input.IncidentInput;
import org.ballotwatch.editing.input.OrganizationInput;
import org.ballotwatch.editing.input.PartyInput;
import org.ballotwatch.editing.input.PersonInput;
import org.ballotwatch.editing.input.PlaceInput;
import org.ballotwatch.editing.input.SourceInput;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.graphql.execution.ResolverContext;
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
        return editing.record(new Edit.NewRecord("input", KeyedKind.SOURCE, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records a place. For editors.")
    public Uni<@NonNull RecordPayload> recordPlace(
            @NonNull @Description("The new record.") PlaceInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", KeyedKind.PLACE, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records a person. For editors.")
    public Uni<@NonNull RecordPayload> recordPerson(
            @NonNull @Description("The new record.") PersonInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", KeyedKind.PERSON, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records a party. For editors.")
    public Uni<@NonNull RecordPayload> recordParty(
            @NonNull @Description("The new record.") PartyInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", KeyedKind.PARTY, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records an organization. For editors.")
    public Uni<@NonNull RecordPayload> recordOrganization(
            @NonNull @Description("The new record.") OrganizationInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", KeyedKind.ORGANIZATION, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records an election. For editors.")
    public Uni<@NonNull RecordPayload> recordElection(
            @NonNull @Description("The new record.") ElectionInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", KeyedKind.ELECTION, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records an incident. For editors.")
    public Uni<@NonNull RecordPayload> recordIncident(
            @NonNull @Description("The new record.") IncidentInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", KeyedKind.INCIDENT, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Records a dispute. For editors.")
    public Uni<@NonNull RecordPayload> recordDispute(
            @NonNull @Description("The new record.") DisputeInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.record(new Edit.NewRecord("input", KeyedKind.DISPUTE, input), idempotencyKey, context);
    }
}
