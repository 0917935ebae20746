package org.ballotwatch.statistics;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.ballotwatch.election.Election;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.incident.IncidentConditions;
import org.ballotwatch.incident.IncidentFilter;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class IncidentStatisticApi {
    private final IncidentStatistics statistics;
    private final IncidentConditions conditions;
    private final PublicRecords publicRecords;

    IncidentStatisticApi(IncidentStatistics statistics, IncidentConditions conditions, PublicRecords publicRecords) {
        this.statistics = statistics;
        this.conditions = conditions;
        this.publicRecords = publicRecords;
    }

    @Query("incidentStats")
    @InheritedArguments(Knowledge.class)
    @Description(
            "Counts and sums of the incidents that pass a filter, sorted by the groupings. An incident that is part of another "
                    + "one that passes is not counted itself. Groups without incidents are left out. More than 10,000 groups, or "
                    + "20,000 incidents to sum up, are rejected.")
    public Uni<@NonNull List<@NonNull IncidentStatistic>> incidentStats(
            @Description("Filter.") IncidentFilter filter,
            @NonNull @Description("One or more different groupings, most significant first.")
                    List<@NonNull IncidentGrouping> by,
            @Description("What is summed. Default: KILLED and INJURED.") List<@NonNull Measure> sum,
            ResolverContext context) {
        List<IncidentGrouping> groupings = IncidentGrouping.checked("by", by);
        RecordReference election = filter == null || filter.election == null
                ? null
                : RecordReference.of("filter.election", filter.election, Election.KIND, "an election");
        if (groupings.contains(IncidentGrouping.TIMING) && election == null) {
            throw Refusal.argument(
                    "by", "by names TIMING, which needs filter.election; phases are those of an election");
        }
        Knowledge knowledge = Knowledge.of(context);
        var where = publicRecords.narrow(conditions.of(filter, knowledge), knowledge, "incident_id", "i.id");
        return statistics.of(context, where, groupings, election, IncidentSum.requested(sum, context));
    }
}
