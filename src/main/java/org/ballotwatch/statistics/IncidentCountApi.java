package org.ballotwatch.statistics;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.election.Election;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class IncidentCountApi {
    private static final int A_YEAR = 365;
    private static final int A_CENTURY = 36_525;

    private final IncidentCounts counts;

    IncidentCountApi(IncidentCounts counts) {
        this.counts = counts;
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "Number of incidents around it, each counted once, sorted by the groupings. An incident that is part of another "
                    + "one that is counted is not counted itself. Counts of 0 are "
                    + "left out. More than 10,000 groups, or 20,000 incidents to sum up, are rejected.")
    public Uni<List<@NonNull List<@NonNull IncidentStatistic>>> incidentCounts(
            @Source List<Election> elections,
            @NonNull @Description("One or more different groupings, most significant first.")
                    List<@NonNull IncidentGrouping> by,
            @DefaultValue("" + A_YEAR)
                    @Description(
                            "Only incidents that may lie at most this many days before the first or after the last voting day, "
                                    + "0 to 36525. Default: 365.")
                    Integer withinDays,
            @Description("What is summed. Default: KILLED and INJURED.") List<@NonNull Measure> sum,
            ResolverContext context) {
        List<IncidentGrouping> groupings = IncidentGrouping.checked("by", by);
        int days = withinDays == null ? A_YEAR : withinDays;
        if (days < 0 || days > A_CENTURY) {
            throw Refusal.argument("withinDays", "withinDays must be a number of days from 0 to " + A_CENTURY);
        }
        List<UUID> ids = elections.stream().map(Election::key).distinct().toList();
        return counts.of(context, ids, groupings, days, IncidentSum.requested(sum, context))
                .map(found -> BatchResults.lists(elections, Election::key, found));
    }
}
