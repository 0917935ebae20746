package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionResult;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.ballotwatch.graphql.telemetry.RequestObservation;

/** The cost of a query in its answer: {@code extensions.cost}, for a request with {@code GraphQL-Cost: report}. */
final class CostReport {
    private static final String HEADER = "GraphQL-Cost";
    private static final String REPORT = "report";

    private CostReport() {}

    static boolean isRequested(RoutingContext http) {
        return REPORT.equalsIgnoreCase(http.request().getHeader(HEADER));
    }

    static ExecutionResult in(ExecutionResult result, RequestObservation observation, LimitSettings limits) {
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("fieldCost", Math.round(observation.cost()));
        cost.put("limit", limits.cost());
        return result.transform(reported -> reported.addExtension("cost", cost));
    }
}
