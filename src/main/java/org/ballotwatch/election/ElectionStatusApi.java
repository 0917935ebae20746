package org.ballotwatch.election;

import static java.util.Comparator.comparing;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ElectionStatusApi {
    private final ElectionStatuses statuses;
    private final Elections elections;
    private final Places places;
    private final Clock clock;

    ElectionStatusApi(ElectionStatuses statuses, Elections elections, Places places, Clock clock) {
        this.statuses = statuses;
        this.elections = elections;
        this.places = places;
        this.clock = clock;
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "What became of it: the latest status of a report, or of a dispute that annulled it. Without one it is HELD "
                    + "once a result is public, and SCHEDULED before the first voting day. null if nothing is known, such as "
                    + "before the first report on the election.")
    public Uni<List<ElectionStatus>> status(
            @Source List<Election> those,
            @Description("The status on this day. Default: the day of asOf, else today.") LocalDate on,
            ResolverContext context) {
        LocalDate asOf = Knowledge.of(context).asOf();
        LocalDate day = on != null ? on : asOf != null ? asOf : LocalDate.now(clock);
        return statuses.of(context, ids(those))
                .map(found -> BatchResults.mapped(
                        those, election -> course(found, election).on(day, election.startsOn)));
    }

    @InheritedArguments(Knowledge.class)
    @Description("The reports on what became of it, by day.")
    public Uni<List<@NonNull List<@NonNull ElectionStatusReport>>> statuses(
            @Source List<Election> those, ResolverContext context) {
        return ElectionStatuses.REPORTS
                .on(
                        context.snapshot(),
                        Knowledge.of(context),
                        "r.election_id",
                        "",
                        null,
                        ids(those),
                        context.selection())
                .map(found ->
                        BatchResults.mapped(those, election -> found.getOrDefault(election.uuid, List.of()).stream()
                                .sorted(comparing(ElectionStatusReport::day))
                                .toList()));
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "The day on which it was annulled, by a report on its status or a step of a dispute; null if it was not.")
    public Uni<List<LocalDate>> annulledOn(@Source List<Election> those, ResolverContext context) {
        return statuses.of(context, ids(those))
                .map(found -> BatchResults.mapped(
                        those, election -> course(found, election).annulledOn()));
    }

    @Name("annulledOn")
    @Description("The day on which the election, and with it the result, was annulled; null if it was not.")
    public Uni<List<LocalDate>> ofResults(@Source List<ElectionResult> results, ResolverContext context) {
        return statuses.of(context, ElectionResult.elections(results))
                .map(found -> BatchResults.mapped(
                        results, result -> course(found, result.getElection()).annulledOn()));
    }

    @Description("The election.")
    public Uni<List<@NonNull Election>> election(@Source List<ElectionStatusReport> reports, ResolverContext context) {
        return BatchResults.referred(
                reports, report -> report.electionId, ids -> elections.byIds(context.snapshot(), ids));
    }

    @Description("The part of the vote that it is about; null for all of it.")
    public Uni<List<Place>> place(@Source List<ElectionStatusReport> reports, ResolverContext context) {
        return BatchResults.referred(reports, report -> report.placeId, ids -> places.byIds(context.snapshot(), ids));
    }

    private static ElectionCourse course(Map<UUID, ElectionCourse> found, Election election) {
        return found.getOrDefault(election.uuid, ElectionCourse.UNKNOWN);
    }

    private static List<UUID> ids(List<Election> those) {
        return those.stream().map(Election::key).distinct().toList();
    }
}
