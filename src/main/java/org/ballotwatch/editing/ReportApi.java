package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.input.AccountInput;
import org.ballotwatch.editing.input.DisputeStepInput;
import org.ballotwatch.editing.input.ElectionLinkInput;
import org.ballotwatch.editing.input.FigureInput;
import org.ballotwatch.editing.input.IncidentLinkInput;
import org.ballotwatch.editing.input.ParticipationInput;
import org.ballotwatch.editing.input.PartyRelationInput;
import org.ballotwatch.editing.input.SeatCountInput;
import org.ballotwatch.editing.input.StatementInput;
import org.ballotwatch.editing.input.TenureInput;
import org.ballotwatch.entry.ReportKind;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** New reports. */
@GraphQLApi
@RolesAllowed(Role.EDITORS)
public class ReportApi {
    private final Editing editing;

    ReportApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description("Adds one source's word that an incident or election took place, when and where. For editors.")
    public Uni<@NonNull ReportPayload> reportAccount(
            @NonNull @Description("The new report.") AccountInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.ACCOUNT, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds one source's word on the seats or votes of a party. For editors.")
    public Uni<@NonNull ReportPayload> reportSeats(
            @NonNull @Description("The new report.") SeatCountInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.SEAT_COUNT, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds one source's word on a figure of an incident or election. For editors.")
    public Uni<@NonNull ReportPayload> reportFigure(
            @NonNull @Description("The new report.") FigureInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.FIGURE, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds one source's word on who took part in an incident. For editors.")
    public Uni<@NonNull ReportPayload> reportParticipation(
            @NonNull @Description("The new report.") ParticipationInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.PARTICIPATION, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds one source's word on how two incidents are linked. For editors.")
    public Uni<@NonNull ReportPayload> reportIncidentLink(
            @NonNull @Description("The new report.") IncidentLinkInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.INCIDENT_LINK, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds one source's word on how an incident is linked to an election. For editors.")
    public Uni<@NonNull ReportPayload> reportElectionLink(
            @NonNull @Description("The new report.") ElectionLinkInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.ELECTION_LINK, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds one source's word on who held an office. For editors.")
    public Uni<@NonNull ReportPayload> reportTenure(
            @NonNull @Description("The new report.") TenureInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.TENURE, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds one source's word on how two parties are related. For editors.")
    public Uni<@NonNull ReportPayload> reportPartyRelation(
            @NonNull @Description("The new report.") PartyRelationInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.PARTY_RELATION, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds one source's word on a step of a dispute. For editors.")
    public Uni<@NonNull ReportPayload> reportDisputeStep(
            @NonNull @Description("The new report.") DisputeStepInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.DISPUTE_STEP, input), idempotencyKey, context);
    }

    @Mutation
    @Description("Adds one source's word on a statement. For editors.")
    public Uni<@NonNull ReportPayload> reportStatement(
            @NonNull @Description("The new report.") StatementInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(new Edit.NewReport("input", ReportKind.STATEMENT, input), idempotencyKey, context);
    }
}
