package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.Nodes;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Which report superseded which. */
@GraphQLApi
public class SupersessionApi {
    private final Nodes nodes;

    SupersessionApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Description("The report that replaced it; null if it was not retired, if it was retired without a "
            + "replacement, or if the replacement is unknown.")
    public Uni<List<Report>> supersededBy(@Source List<Report> reports, ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        // A report is superseded by one of its own kind.
        List<GlobalId> successors = reports.stream()
                .filter(report -> report.supersededByKey() != null)
                .map(report -> new GlobalId(((StoredReport) report).globalId().kind(), report.supersededByKey()))
                .distinct()
                .toList();
        return nodes.find(context.snapshot(), successors).map(found -> {
            Map<UUID, Report> byId = new HashMap<>();
            for (Node node : found.values()) {
                if (node instanceof StoredReport report && node instanceof Report header) {
                    report.seenUnder(knowledge);
                    byId.put(report.uuid, header);
                }
            }
            return BatchResults.values(reports, Report::supersededByKey, byId);
        });
    }
}
