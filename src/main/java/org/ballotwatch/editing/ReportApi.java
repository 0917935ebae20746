package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.actor.PartyRelationInput;
import org.ballotwatch.actor.TenureInput;
import org.ballotwatch.assessment.AssessmentInput;
import org.ballotwatch.coding.CodingInput;
import org.ballotwatch.dispute.DisputeFilerInput;
import org.ballotwatch.dispute.DisputeStepInput;
import org.ballotwatch.dispute.DisputeSubjectInput;
import org.ballotwatch.editing.ReportPayloads.AccountPayload;
import org.ballotwatch.editing.ReportPayloads.AssessmentPayload;
import org.ballotwatch.editing.ReportPayloads.CodingPayload;
import org.ballotwatch.editing.ReportPayloads.DisputeFilerPayload;
import org.ballotwatch.editing.ReportPayloads.DisputeStepPayload;
import org.ballotwatch.editing.ReportPayloads.DisputeSubjectPayload;
import org.ballotwatch.editing.ReportPayloads.ElectionLinkReportPayload;
import org.ballotwatch.editing.ReportPayloads.ElectionStatusReportPayload;
import org.ballotwatch.editing.ReportPayloads.FigureReportPayload;
import org.ballotwatch.editing.ReportPayloads.IncidentLinkReportPayload;
import org.ballotwatch.editing.ReportPayloads.ParticipationPayload;
import org.ballotwatch.editing.ReportPayloads.PartyRelationPayload;
import org.ballotwatch.editing.ReportPayloads.ResultReportPayload;
import org.ballotwatch.editing.ReportPayloads.StatementPayload;
import org.ballotwatch.editing.ReportPayloads.TenurePayload;
import org.ballotwatch.election.ElectionStatusInput;
import org.ballotwatch.election.ResultReportInput;
import org.ballotwatch.event.AccountInput;
import org.ballotwatch.figure.FigureInput;
import org.ballotwatch.graphql.engine.InputFaults;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.incident.IncidentLinkInput;
import org.ballotwatch.incident.ParticipationInput;
import org.ballotwatch.link.ElectionLinkInput;
import org.ballotwatch.statement.StatementInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** New reports. */
@GraphQLApi
@InputFaults
@RolesAllowed(Role.EDITORS)
public class ReportApi {
    private final Editing editing;

    ReportApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description("Adds one source's word that an incident or election took place, when and where. For editors.")
    public Uni<@NonNull AccountPayload> reportAccount(
            @NonNull @Description("The new report.") AccountInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, AccountPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on the seats, votes or vote share of a contestant. For editors.")
    public Uni<@NonNull ResultReportPayload> reportResult(
            @NonNull @Description("The new report.") ResultReportInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, ResultReportPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on what became of an election. For editors.")
    public Uni<@NonNull ElectionStatusReportPayload> reportElectionStatus(
            @NonNull @Description("The new report.") ElectionStatusInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(
                new Edit.NewReport("input", input), idempotencyKey, context, ElectionStatusReportPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on a figure of an incident or election. For editors.")
    public Uni<@NonNull FigureReportPayload> reportFigure(
            @NonNull @Description("The new report.") FigureInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, FigureReportPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on who took part in an incident. For editors.")
    public Uni<@NonNull ParticipationPayload> reportParticipation(
            @NonNull @Description("The new report.") ParticipationInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, ParticipationPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on how two incidents are linked. For editors.")
    public Uni<@NonNull IncidentLinkReportPayload> reportIncidentLink(
            @NonNull @Description("The new report.") IncidentLinkInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, IncidentLinkReportPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on how an incident is linked to an election. For editors.")
    public Uni<@NonNull ElectionLinkReportPayload> reportElectionLink(
            @NonNull @Description("The new report.") ElectionLinkInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, ElectionLinkReportPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on who held an office. For editors.")
    public Uni<@NonNull TenurePayload> reportTenure(
            @NonNull @Description("The new report.") TenureInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, TenurePayload::new);
    }

    @Mutation
    @Description("Adds one source's word on how two parties are related. For editors.")
    public Uni<@NonNull PartyRelationPayload> reportPartyRelation(
            @NonNull @Description("The new report.") PartyRelationInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, PartyRelationPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on a step of a dispute. For editors.")
    public Uni<@NonNull DisputeStepPayload> reportDisputeStep(
            @NonNull @Description("The new report.") DisputeStepInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, DisputeStepPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on a statement. For editors.")
    public Uni<@NonNull StatementPayload> reportStatement(
            @NonNull @Description("The new report.") StatementInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, StatementPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on who filed a dispute. For editors.")
    public Uni<@NonNull DisputeFilerPayload> reportDisputeFiler(
            @NonNull @Description("The new report.") DisputeFilerInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, DisputeFilerPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on a further incident or election that a dispute is about. For editors.")
    public Uni<@NonNull DisputeSubjectPayload> reportDisputeSubject(
            @NonNull @Description("The new report.") DisputeSubjectInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, DisputeSubjectPayload::new);
    }

    @Mutation
    @Description("Adds one source's word on how somebody assesses an election. For editors.")
    public Uni<@NonNull AssessmentPayload> reportAssessment(
            @NonNull @Description("The new report.") AssessmentInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, AssessmentPayload::new);
    }

    @Mutation
    @Description("Adds a data set's own code for a record. For editors.")
    public Uni<@NonNull CodingPayload> reportCoding(
            @NonNull @Description("The new report.") CodingInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(new Edit.NewReport("input", input), idempotencyKey, context, CodingPayload::new);
    }
}
