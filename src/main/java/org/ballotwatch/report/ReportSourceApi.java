package org.ballotwatch.report;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.source.Source;
import org.ballotwatch.source.Sources;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

@GraphQLApi
public class ReportSourceApi {
    private final Sources sources;

    ReportSourceApi(Sources sources) {
        this.sources = sources;
    }

    @Description("The document it stands in.")
    public Uni<List<@NonNull Source>> source(
            @org.eclipse.microprofile.graphql.Source List<Report> reports, ResolverContext context) {
        if (reports.stream().allMatch(report -> report.loadedSource() != null)) {
            return Uni.createFrom()
                    .item(reports.stream().map(Report::loadedSource).toList());
        }
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(reports, Report::sourceKey, ids -> sources.byIds(snapshot, ids));
    }
}
