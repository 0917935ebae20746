package org.ballotwatch.revision;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.Nodes;
import org.ballotwatch.graphql.plan.Held;
import org.ballotwatch.graphql.plan.Step;
import org.ballotwatch.graphql.plan.Steps;
import org.ballotwatch.identity.InOrder;
import org.ballotwatch.source.Report;
import org.ballotwatch.source.ReportHeader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Which report came in the place of another. */
@GraphQLApi
public class SupersessionApi {
    private final Steps steps;
    private final Nodes nodes;

    SupersessionApi(Steps steps, Nodes nodes) {
        this.steps = steps;
        this.nodes = nodes;
    }

    @Description("The report that replaced it; null if it was not retired, if it was retired without a "
            + "replacement, or if the replacement is unknown.")
    public Uni<List<ReportHeader>> supersededBy(@Source List<ReportHeader> reports) {
        Step step = steps.current();
        OffsetDateTime held = step.arguments(Held.class).recordedAsOf();
        List<GlobalId> successors = reports.stream()
                .filter(report -> report.supersededByKey() != null)
                .map(report -> new GlobalId(kind(report), report.supersededByKey()))
                .distinct()
                .toList();
        return nodes.find(step.snapshot(), successors).map(found -> {
            Map<UUID, ReportHeader> byId = new HashMap<>();
            for (Node node : found.values()) {
                if (node instanceof Report report && node instanceof ReportHeader header) {
                    report.hideRetirementAfter(held);
                    byId.put(report.uuid, header);
                }
            }
            return InOrder.values(reports, ReportHeader::supersededByKey, byId);
        });
    }

    /** A report is superseded by one of its own kind. */
    private static char kind(ReportHeader report) {
        return GlobalId.decode("id", report.getId()).kind();
    }
}
