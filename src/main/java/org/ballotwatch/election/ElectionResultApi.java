package org.ballotwatch.election;

import static java.util.Comparator.comparing;

import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.PartyRelations;
import org.ballotwatch.actor.Person;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.resolution.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ElectionResultApi {
    private static final Comparator<ElectionResult> LATEST_FIRST =
            comparing((ElectionResult result) -> result.getElection().startsOn).reversed();

    private static final Comparator<ElectionResult> PLACE_BY_PLACE =
            comparing(ElectionResult::placeKey).thenComparing(ElectionResults.LARGEST_FIRST);

    private final ResultReports counts;
    private final PartyRelations relations;
    private final Places places;

    ElectionResultApi(ResultReports counts, PartyRelations relations, Places places) {
        this.counts = counts;
        this.relations = relations;
        this.places = places;
    }

    @InheritedArguments(Knowledge.class)
    @Description("The result of each contestant with a report on the whole election, most seats or votes first.")
    public Uni<List<@NonNull List<@NonNull ElectionResult>>> results(
            @Source List<Election> elections,
            @Description("Shows this stage, and only contestants with a report of it. Default: the latest stage of "
                            + "each.")
                    ResultStage stage,
            ResolverContext context) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        List<UUID> ids = elections.stream().map(election -> election.uuid).toList();
        return counts.ofElections(context, ids, context.selection().under("reports"))
                .map(found -> ids.stream()
                        .map(id -> ElectionResults.whole(found.getOrDefault(id, List.of()), stage, reading))
                        .toList());
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "The result of each contestant in each constituency, county or other place with a report, place by place, "
                    + "most seats or votes first.")
    public Uni<List<@NonNull List<@NonNull ElectionResult>>> resultsByPlace(
            @Source List<Election> elections,
            @Id @Description("Only this place, by id, external id or slug. Default: all places.") String place,
            @Description("Shows this stage, and only contestants with a report of it. Default: the latest stage of "
                            + "each.")
                    ResultStage stage,
            ResolverContext context) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        RecordReference only = place == null ? null : RecordReference.of("place", place, Place.KIND, "a place");
        List<UUID> ids = elections.stream().map(election -> election.uuid).toList();
        return counts.ofPlaces(context, ids, only, context.selection().under("reports"))
                .map(found -> ids.stream()
                        .map(id -> resolved(found.get(id), stage, reading, PLACE_BY_PLACE))
                        .toList());
    }

    @InheritedArguments(Knowledge.class)
    @Name("results")
    @Description("Its results over all elections, latest first.")
    public Uni<List<@NonNull List<@NonNull ElectionResult>>> ofParty(
            @Source List<Party> parties, ResolverContext context) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        List<UUID> ids = parties.stream().map(party -> party.uuid).toList();
        return counts.ofParties(context, ids, context.selection().under("reports"))
                .map(found -> ids.stream()
                        .map(id -> resolved(found.get(id), null, reading, LATEST_FIRST))
                        .toList());
    }

    @Name("results")
    @InheritedArguments(Knowledge.class)
    @Description(
            "The person's results as a candidate over all elections, latest first; by place only where no report is on the "
                    + "whole election.")
    public Uni<List<@NonNull List<@NonNull ElectionResult>>> ofCandidate(
            @Source List<Person> people, ResolverContext context) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        List<UUID> ids = people.stream().map(person -> person.uuid).toList();
        return counts.ofCandidates(context, ids, context.selection().under("reports"))
                .map(found -> ids.stream()
                        .map(id ->
                                resolved(ResultReports.wholeWherePresent(found.get(id)), null, reading, LATEST_FIRST))
                        .toList());
    }

    @Description(
            "Its result in the previous election as a whole, of the same stage if there is one. For a contestant without "
                    + "one, the result of related parties; see \"comparison\". null if there is none.")
    public Uni<List<ElectionResult>> previous(@Source List<ElectionResult> results, ResolverContext context) {
        return compared(results, (result, previous) -> previous.result(), context);
    }

    @Description("What it is compared with; null if there is no previous result.")
    public Uni<List<Comparison>> comparison(@Source List<ElectionResult> results, ResolverContext context) {
        return compared(results, (result, previous) -> previous.comparison(), context);
    }

    @Description("Seats gained, or lost if negative, against the previous result; null if either is unknown.")
    public Uni<List<Integer>> change(@Source List<ElectionResult> results, ResolverContext context) {
        return compared(results, (result, previous) -> result.changeFrom(previous.result()), context);
    }

    @Description("The change in percent of the previous seats, to one decimal; null if either is unknown.")
    public Uni<List<Double>> changePercent(@Source List<ElectionResult> results, ResolverContext context) {
        return compared(results, (result, previous) -> result.changePercentFrom(previous.result()), context);
    }

    @Description("Votes gained, or lost if negative, against the previous result; null if either is unknown.")
    public Uni<List<BigDecimal>> votesChange(@Source List<ElectionResult> results, ResolverContext context) {
        return compared(
                results, (result, previous) -> result.changeFrom(previous.result(), ResultNumbers::votes), context);
    }

    @Description(
            "Percentage points of the vote share gained, or lost if negative, against the previous result; null if either "
                    + "is unknown.")
    public Uni<List<BigDecimal>> voteShareChange(@Source List<ElectionResult> results, ResolverContext context) {
        return compared(
                results, (result, previous) -> result.changeFrom(previous.result(), ResultNumbers::voteShare), context);
    }

    @Description(
            "The contestant's result in the first round of the same vote, of the same stage if there is one; null if there "
                    + "is none, or if this is the first round.")
    public Uni<List<ElectionResult>> firstRound(@Source List<ElectionResult> results, ResolverContext context) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        List<UUID> elections = ElectionResult.elections(results);
        return counts.ofFirstRounds(context, elections, context.selection().under("reports"))
                .map(found -> BatchResults.mapped(
                        ComparisonBasis.of(results, found),
                        basis -> PreviousResult.own(basis, reading).result()));
    }

    @Description("The place that is counted; null for the whole election.")
    public Uni<List<Place>> place(@Source List<ElectionResult> results, ResolverContext context) {
        return BatchResults.referred(results, ElectionResult::placeKey, ids -> places.byIds(context.snapshot(), ids));
    }

    private <T> Uni<List<T>> compared(
            List<ElectionResult> results,
            BiFunction<ElectionResult, PreviousResult, T> value,
            ResolverContext context) {
        return context.shared(results, () -> previous(context, results)).map(previous -> {
            List<T> values = new ArrayList<>(results.size());
            for (int i = 0; i < results.size(); i++) {
                values.add(value.apply(results.get(i), previous.get(i)));
            }
            return values;
        });
    }

    private Uni<List<PreviousResult>> previous(ResolverContext context, List<ElectionResult> results) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        List<UUID> elections = ElectionResult.elections(results);
        Selection previous = context.parentSelection().under("previous");
        Selection ofParts = previous.under("parts").under("reports");
        return counts.ofPrevious(context, elections, previous.under("reports"), ofParts)
                .flatMap(found -> {
                    List<ComparisonBasis> bases = ComparisonBasis.of(results, found);
                    return relations
                            .lineage(context, ComparisonBasis.without(bases))
                            .map(lineage -> bases.stream()
                                    .map(comparisonBasis -> PreviousResult.of(comparisonBasis, lineage, reading))
                                    .toList());
                });
    }

    private static List<ElectionResult> resolved(
            List<ResultReports.Tally> tallies, ResultStage stage, Reading reading, Comparator<ElectionResult> order) {
        return tallies == null
                ? List.of()
                : tallies.stream()
                        .map(tally -> ElectionResults.of(tally, stage, reading))
                        .filter(Objects::nonNull)
                        .sorted(order)
                        .toList();
    }
}
