package org.ballotwatch.statistics;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.incident.IncidentConditions;
import org.ballotwatch.incident.IncidentFilter;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class PublisherStatisticApi {
    private final PublisherStatistics statistics;
    private final IncidentConditions conditions;
    private final PublicRecords publicRecords;

    PublisherStatisticApi(PublisherStatistics statistics, IncidentConditions conditions, PublicRecords publicRecords) {
        this.statistics = statistics;
        this.conditions = conditions;
        this.publicRecords = publicRecords;
    }

    @Query("publisherStats")
    @InheritedArguments(Knowledge.class)
    @Description(
            "Publishers of figures of the incidents that pass a filter, largest share of contradicted figures first; 100 at "
                    + "most. More than 20,000 incidents are rejected.")
    public Uni<@NonNull List<@NonNull PublisherStatistic>> publisherStats(
            @Description("Filter of the incidents.") IncidentFilter filter,
            @DefaultValue("1") @Description("Only publishers with at least this many figures. Default: 1.")
                    Integer minFigures,
            ResolverContext context) {
        int least = minFigures == null ? 1 : minFigures;
        if (least < 1) {
            throw Refusal.argument("minFigures", "minFigures must be 1 or more");
        }
        Knowledge knowledge = Knowledge.of(context);
        var where = publicRecords.narrow(conditions.of(filter, knowledge), knowledge, "incident_id", "i.id");
        return statistics.of(context, where, least);
    }
}
