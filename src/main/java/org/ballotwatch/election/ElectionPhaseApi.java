package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ElectionPhaseApi {
    private final ElectionCalendars calendars;

    ElectionPhaseApi(ElectionCalendars calendars) {
        this.calendars = calendars;
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "The calendar of its phases, earliest first. It follows the days on which results, disputes and decisions "
                    + "became public, regardless of asOf.")
    public Uni<List<@NonNull List<@NonNull ElectionPhase>>> phases(
            @Source List<Election> elections, ResolverContext context) {
        List<UUID> ids = elections.stream().map(Election::key).distinct().toList();
        return calendars
                .of(context, ids)
                .map(found -> BatchResults.mapped(elections, election -> {
                    ElectionCalendar calendar = found.get(election.uuid);
                    return calendar == null ? List.of() : calendar.explained();
                }));
    }
}
