package org.ballotwatch.statistics;

import io.smallrye.mutiny.Uni;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.election.Election;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
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
    private static final List<Measure> CASUALTIES = List.of(Measure.KILLED, Measure.INJURED);

    /** Shares cannot be added up, and these describe weapons of one kind at a time. */
    private static final Set<Measure> NOT_SUMMED = EnumSet.of(
            Measure.TURNOUT_PERCENT, Measure.WEAPONS_USED, Measure.WEAPONS_INTERCEPTED, Measure.WEAPONS_STRUCK);

    private final IncidentStatistics statistics;
    private final PublicRecords publicRecords;

    IncidentStatisticApi(IncidentStatistics statistics, PublicRecords publicRecords) {
        this.statistics = statistics;
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
        check(by, sum);
        UUID election = filter == null || filter.election == null
                ? null
                : GlobalId.decode("filter.election", filter.election, Election.KIND, "an election");
        if (by.contains(IncidentGrouping.TIMING) && election == null) {
            throw Refusal.argument(
                    "by", "by names TIMING, which needs filter.election; phases are those of an election");
        }
        Knowledge knowledge = Knowledge.of(context);
        var where = publicRecords.narrow(IncidentConditions.of(filter, knowledge), knowledge, "incident_id", "i.id");
        List<Measure> measures =
                !context.selection().contains("sums") ? List.of() : sum == null ? CASUALTIES : List.copyOf(sum);
        return statistics.of(context, where, by, election, measures);
    }

    private static void check(List<IncidentGrouping> by, List<Measure> sum) {
        if (by.isEmpty()) {
            throw Refusal.argument("by", "by must contain at least one of " + List.of(IncidentGrouping.values()));
        }
        if (EnumSet.copyOf(by).size() < by.size()) {
            throw Refusal.argument("by", "by names a grouping more than once; once is enough");
        }
        if (sum != null && sum.stream().anyMatch(NOT_SUMMED::contains)) {
            throw Refusal.argument(
                    "sum", "sum takes counts of people or things; " + NOT_SUMMED + " cannot be added up");
        }
        if (sum != null && !sum.isEmpty() && EnumSet.copyOf(sum).size() < sum.size()) {
            throw Refusal.argument("sum", "sum names a measure more than once; once is enough");
        }
    }
}
