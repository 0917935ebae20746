package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.actor.PartyRelation;
import org.ballotwatch.actor.Tenure;
import org.ballotwatch.assessment.Assessment;
import org.ballotwatch.coding.Coding;
import org.ballotwatch.dispute.DisputeFiler;
import org.ballotwatch.dispute.DisputeStep;
import org.ballotwatch.dispute.DisputeSubject;
import org.ballotwatch.election.ElectionStatusReport;
import org.ballotwatch.election.ResultReport;
import org.ballotwatch.event.Account;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.incident.IncidentLinkReport;
import org.ballotwatch.incident.Participation;
import org.ballotwatch.link.ElectionLinkReport;
import org.ballotwatch.report.Report;
import org.ballotwatch.statement.Statement;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Results of edits of reports, one type for each kind, so that clients need no fragments. */
public final class ReportPayloads {
    private static final String REPORT = "The report in its current state; null if nothing was done.";
    private static final String ERRORS = "Why nothing was done; empty on success.";

    private ReportPayloads() {}

    @Name("AccountPayload")
    @Description("Result of adding an account.")
    public record AccountPayload(
            @Description(REPORT) Account report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("ResultReportPayload")
    @Description("Result of adding a report of a result.")
    public record ResultReportPayload(
            @Description(REPORT) ResultReport report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("ElectionStatusReportPayload")
    @Description("Result of adding a report of what became of an election.")
    public record ElectionStatusReportPayload(
            @Description(REPORT) ElectionStatusReport report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("FigureReportPayload")
    @Description("Result of adding a report of a figure.")
    public record FigureReportPayload(
            @Description(REPORT) FigureReport report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("ParticipationPayload")
    @Description("Result of adding a report of who took part.")
    public record ParticipationPayload(
            @Description(REPORT) Participation report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("IncidentLinkReportPayload")
    @Description("Result of adding a report that links two incidents.")
    public record IncidentLinkReportPayload(
            @Description(REPORT) IncidentLinkReport report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("ElectionLinkReportPayload")
    @Description("Result of adding a report that links an incident to an election.")
    public record ElectionLinkReportPayload(
            @Description(REPORT) ElectionLinkReport report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("TenurePayload")
    @Description("Result of adding a report of who held an office.")
    public record TenurePayload(
            @Description(REPORT) Tenure report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("PartyRelationPayload")
    @Description("Result of adding a report of how two parties are related.")
    public record PartyRelationPayload(
            @Description(REPORT) PartyRelation report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("DisputeStepPayload")
    @Description("Result of adding a report of a step of a dispute.")
    public record DisputeStepPayload(
            @Description(REPORT) DisputeStep report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("StatementPayload")
    @Description("Result of adding a report of a statement.")
    public record StatementPayload(
            @Description(REPORT) Statement report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("DisputeFilerPayload")
    @Description("Result of adding a report of who filed a dispute.")
    public record DisputeFilerPayload(
            @Description(REPORT) DisputeFiler report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("DisputeSubjectPayload")
    @Description("Result of adding a report of what else a dispute is about.")
    public record DisputeSubjectPayload(
            @Description(REPORT) DisputeSubject report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("AssessmentPayload")
    @Description("Result of adding a report of an assessment.")
    public record AssessmentPayload(
            @Description(REPORT) Assessment report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("CodingPayload")
    @Description("Result of adding a code of a data set.")
    public record CodingPayload(
            @Description(REPORT) Coding report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Name("ReportPayload")
    @Description("Result of retiring, replacing, withdrawing or ranking a report of any kind.")
    public record ReportPayload(
            @Description(REPORT) Report report,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}
}
