package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.ballotwatch.access.Role;
import org.ballotwatch.editing.input.ReportRankInput;
import org.ballotwatch.editing.input.ReportRetireInput;
import org.ballotwatch.editing.input.ReportSupersedeInput;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** What becomes of reports that are there: they are never changed in place, but for their rank. */
@GraphQLApi
@RolesAllowed(Role.EDITORS)
public class RetirementApi {
    private final Editing editing;

    RetirementApi(Editing editing) {
        this.editing = editing;
    }

    @Mutation
    @Description("Retires a report. It no longer counts but can still be found. For editors.")
    public Uni<@NonNull ReportPayload> reportRetire(
            @NonNull @Description("The report and the reason.") ReportRetireInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(edit("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Replaces a report by another existing one. For editors.")
    public Uni<@NonNull ReportPayload> reportSupersede(
            @NonNull @Description("The report, its replacement and the reason.") ReportSupersedeInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(edit("input", input), idempotencyKey, context);
    }

    @Mutation
    @Description("Changes the rank of a report. For editors.")
    public Uni<@NonNull ReportPayload> reportRank(
            @NonNull @Description("The report, its rank and the reason.") ReportRankInput input,
            @Description(Editing.KEY) String idempotencyKey,
            ResolverContext context) {
        return editing.report(edit("input", input), idempotencyKey, context);
    }

    static Edit edit(String path, ReportRetireInput input) {
        return new Edit.Retirement(path, input.id, null, input.reason);
    }

    static Edit edit(String path, ReportSupersedeInput input) {
        return new Edit.Retirement(path, input.id, input.supersededBy, input.reason);
    }

    static Edit edit(String path, ReportRankInput input) {
        return new Edit.Ranking(path, input.id, input.rank, input.reason);
    }
}
