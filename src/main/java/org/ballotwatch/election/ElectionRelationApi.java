package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

/** Where an election was held, and which elections belong to it. An election that nobody knew of yet is not shown. */
@GraphQLApi
public class ElectionRelationApi {
    private final ElectionRelations relations;
    private final Places places;

    ElectionRelationApi(ElectionRelations relations, Places places) {
        this.relations = relations;
        this.places = places;
    }

    @Description("The constituency, town or other place in which it was held; null for the whole country.")
    public Uni<List<Place>> place(@Source List<Election> held, ResolverContext context) {
        return BatchResults.referred(held, election -> election.placeId, ids -> places.byIds(context.snapshot(), ids));
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "The previous election of the same body and place; null if none is known. It is never of the same day, another "
                    + "round, annulled or called off.")
    public Uni<List<Election>> previous(@Source List<Election> later, ResolverContext context) {
        return neighbours(later, AdjacentElection.PREVIOUS, context);
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "The next election of the same body and place; null if none is known. It is never of the same day, another "
                    + "round, annulled or called off.")
    public Uni<List<Election>> next(@Source List<Election> earlier, ResolverContext context) {
        return neighbours(earlier, AdjacentElection.NEXT, context);
    }

    @InheritedArguments(Knowledge.class)
    @Description("The election that it is a part of; null if it stands alone.")
    public Uni<List<Election>> partOf(@Source List<Election> parts, ResolverContext context) {
        return referred(parts, election -> election.partOfId, context);
    }

    @InheritedArguments(Knowledge.class)
    @Name("parts")
    @Description("The elections that are parts of it, such as those of constituencies, earliest first.")
    public Uni<List<@NonNull List<@NonNull Election>>> partsOf(@Source List<Election> wholes, ResolverContext context) {
        return referring(wholes, "part_of_id", context);
    }

    @InheritedArguments(Knowledge.class)
    @Description("The annulled election that it repeats; null if it repeats none.")
    public Uni<List<Election>> rerunOf(@Source List<Election> reruns, ResolverContext context) {
        return referred(reruns, election -> election.rerunOfId, context);
    }

    @InheritedArguments(Knowledge.class)
    @Description("The elections that repeat it after it was annulled, earliest first.")
    public Uni<List<@NonNull List<@NonNull Election>>> reruns(
            @Source List<Election> annulled, ResolverContext context) {
        return referring(annulled, "rerun_of_id", context);
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "All rounds of the vote, earliest first; only itself if there is one round. A run-off that names no first round "
                    + "follows the latest vote for the same office and place in the 183 days before it.")
    public Uni<List<@NonNull List<@NonNull Election>>> rounds(@Source List<Election> those, ResolverContext context) {
        return roundsOf(those, context).map(found -> BatchResults.lists(those, Election::key, found));
    }

    @InheritedArguments(Knowledge.class)
    @Description("Which round of the vote it is, from 1.")
    public Uni<List<@NonNull Integer>> round(@Source List<Election> those, ResolverContext context) {
        return roundsOf(those, context)
                .map(found -> BatchResults.mapped(those, election -> 1 + position(found.get(election.uuid), election)));
    }

    @InheritedArguments(Knowledge.class)
    @Description("The first round of the vote, if it is a later one; else null.")
    public Uni<List<Election>> firstRound(@Source List<Election> those, ResolverContext context) {
        return roundsOf(those, context)
                .map(found -> BatchResults.mapped(those, election -> {
                    List<Election> rounds = found.get(election.uuid);
                    return position(rounds, election) > 0 ? rounds.get(0) : null;
                }));
    }

    /** One statement, however many of the fields above are selected. */
    private Uni<Map<UUID, List<Election>>> roundsOf(List<Election> those, ResolverContext context) {
        return context.shared(those, () -> relations.rounds(context, ids(those)));
    }

    /** A withdrawn election is not among the rounds, and stands alone. */
    private static int position(List<Election> rounds, Election election) {
        return rounds == null
                ? 0
                : Math.max(0, rounds.stream().map(Election::key).toList().indexOf(election.key()));
    }

    private Uni<List<Election>> neighbours(List<Election> those, AdjacentElection adjacent, ResolverContext context) {
        return relations
                .neighbours(context, ids(those), adjacent)
                .map(found -> BatchResults.values(those, Election::key, found));
    }

    private Uni<List<Election>> referred(List<Election> those, Function<Election, UUID> key, ResolverContext context) {
        return BatchResults.referred(those, key, ids -> relations.byIds(context, ids));
    }

    private Uni<List<List<Election>>> referring(List<Election> those, String column, ResolverContext context) {
        return relations
                .referringTo(context, ids(those), column)
                .map(found -> BatchResults.lists(those, Election::key, found));
    }

    private static List<UUID> ids(List<Election> those) {
        return those.stream().map(Election::key).toList();
    }
}
