package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.ReportPayloads.ReportPayload;
import org.ballotwatch.editing.input.RankReportInput;
import org.ballotwatch.editing.input.RetireReportInput;
import org.ballotwatch.editing.input.SupersedeReportInput;
import org.ballotwatch.editing.input.SupersessionCause;
import org.ballotwatch.editing.input.WithdrawReportInput;
import org.ballotwatch.graphql.engine.InputFaults;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** What becomes of reports that are there. What they say is never changed; only whether it counts. */
@GraphQLApi
@InputFaults
@RolesAllowed(Role.EDITORS)
public class RetirementApi {
    private final Editing editing;

    RetirementApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description("Retires a report. It no longer counts but can still be found. For editors.")
    public Uni<@NonNull ReportPayload> retireReport(
            @NonNull @Description("The report and the reason.") RetireReportInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(edit("input", input), idempotencyKey, context, ReportPayload::new);
    }

    @Mutation
    @Description("Replaces a report by another existing one. For editors.")
    public Uni<@NonNull ReportPayload> supersedeReport(
            @NonNull @Description("The report, its replacement and the reason.") SupersedeReportInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(edit("input", input), idempotencyKey, context, ReportPayload::new);
    }

    @Mutation
    @Description("Notes that the source of a report took it back. It counts before that day, and not from that day on. "
            + "For editors.")
    public Uni<@NonNull ReportPayload> withdrawReport(
            @NonNull @Description("The report, the day and the reason.") WithdrawReportInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(edit("input", input), idempotencyKey, context, ReportPayload::new);
    }

    @Mutation
    @Description("Changes the rank of a report. For editors.")
    public Uni<@NonNull ReportPayload> rankReport(
            @NonNull @Description("The report, its rank and the reason.") RankReportInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.one(edit("input", input), idempotencyKey, context, ReportPayload::new);
    }

    static Edit edit(String path, RetireReportInput input) {
        return new Edit.Retirement(path, input.id, null, input.reason);
    }

    static Edit edit(String path, SupersedeReportInput input) {
        SupersessionCause cause = input.cause == null ? SupersessionCause.ENTRY_ERROR : input.cause;
        if (cause != SupersessionCause.ENTRY_ERROR) {
            return new Edit.Supersession(path, input.id, input.supersededBy, cause, input.on, input.reason);
        }
        if (input.on != null) {
            throw new Rejection(
                    ErrorCode.INVALID_ARGUMENT,
                    path + ".on",
                    "A report that was entered wrongly counts on no day; omit on, or give another cause");
        }
        return new Edit.Retirement(path, input.id, input.supersededBy, input.reason);
    }

    static Edit edit(String path, WithdrawReportInput input) {
        return new Edit.Withdrawal(path, input.id, input.on, input.reason);
    }

    static Edit edit(String path, RankReportInput input) {
        return new Edit.Ranking(path, input.id, input.rank, input.since, input.reason);
    }
}
