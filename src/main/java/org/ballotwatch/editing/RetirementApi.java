package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.input.RankReportInput;
import org.ballotwatch.editing.input.RetireReportInput;
import org.ballotwatch.editing.input.SupersedeReportInput;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Retirement, replacement and ranking of reports. Except for its rank, a report never changes in place. */
@GraphQLApi
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
        return editing.report(edit("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Replaces a report by another existing one. For editors.")
    public Uni<@NonNull ReportPayload> supersedeReport(
            @NonNull @Description("The report, its replacement and the reason.") SupersedeReportInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(edit("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Changes the rank of a report. For editors.")
    public Uni<@NonNull ReportPayload> rankReport(
            @NonNull @Description("The report, its rank and the reason.") RankReportInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(edit("input", input), idempotencyKey, context);
    }

    static Edit edit(String path, RetireReportInput input) {
        return new Edit.Retirement(path, input.id, null, input.reason);
    }

    static Edit edit(String path, SupersedeReportInput input) {
        return new Edit.Retirement(path, input.id, input.supersededBy, input.reason);
    }

    static Edit edit(String path, RankReportInput input) {
        return new Edit.Ranking(path, input.id, input.rank, input.reason);
    }
}
