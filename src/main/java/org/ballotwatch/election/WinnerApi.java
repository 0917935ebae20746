package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Sources;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class WinnerApi {
    private final ResultReports counts;
    private final Actors actors;
    private final Sources sources;

    WinnerApi(ResultReports counts, Actors actors, Sources sources) {
        this.counts = counts;
        this.actors = actors;
        this.sources = sources;
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "Whom each body, and each source in its own name, declared elected by its latest word; the most advanced stage "
                    + "first.")
    public Uni<List<@NonNull List<@NonNull DeclaredWinner>>> winners(
            @Source List<Election> elections, ResolverContext context) {
        List<UUID> ids = elections.stream().map(Election::key).toList();
        return counts.ofElections(context, ids, context.selection().under("reports"))
                .map(found -> BatchResults.mapped(
                        elections,
                        election -> WinnerDeclarations.of(found.getOrDefault(election.uuid, List.of()).stream()
                                .filter(tally -> tally.place() == null)
                                .toList())));
    }

    @Description("Who declared it, as quoted by sources; null if a source speaks in its own name.")
    public Uni<List<Actor>> declaredBy(@Source List<DeclaredWinner> winners, ResolverContext context) {
        return BatchResults.referred(
                winners, DeclaredWinner::declarerKey, ids -> actors.byIds(context.snapshot(), ids));
    }

    @Description("The source that says so in its own name; null if it quotes somebody.")
    public Uni<List<org.ballotwatch.source.Source>> declaredIn(
            @Source List<DeclaredWinner> winners, ResolverContext context) {
        return BatchResults.referred(
                winners, DeclaredWinner::declarerKey, ids -> sources.byIds(context.snapshot(), ids));
    }
}
