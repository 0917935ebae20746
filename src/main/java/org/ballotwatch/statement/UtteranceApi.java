package org.ballotwatch.statement;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.resolution.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Edges to utterances, and from them to their speakers. */
@GraphQLApi
public class UtteranceApi {
    private final Statements statements;
    private final Actors actors;

    UtteranceApi(Statements statements, Actors actors) {
        this.statements = statements;
        this.actors = actors;
    }

    @Name("utterances")
    @InheritedArguments(Knowledge.class)
    @Description("Utterances about it, by day: what several speakers said together is one.")
    public Uni<List<@NonNull List<@NonNull Utterance>>> ofEvents(
            @Source List<EventRecord> events, ResolverContext context) {
        Set<String> columns =
                events.stream().map(EventRecord::reportColumn).collect(Collectors.toCollection(TreeSet::new));
        return about(events, EventRecord::key, columns, context);
    }

    @Name("utterances")
    @InheritedArguments(Knowledge.class)
    @Description("Utterances about it, by day: what several speakers said together is one.")
    public Uni<List<@NonNull List<@NonNull Utterance>>> ofDisputes(
            @Source List<Dispute> disputes, ResolverContext context) {
        return about(disputes, Dispute::key, Set.of("dispute_id"), context);
    }

    @Description("All speakers that have a record.")
    public Uni<List<@NonNull List<@NonNull Actor>>> speakers(
            @Source List<Utterance> utterances, ResolverContext context) {
        return actors(utterances, Utterance::speakerKeys, context);
    }

    @Name("onBehalfOf")
    @Description("On whose behalf the speakers spoke; empty if they spoke for themselves.")
    public Uni<List<@NonNull List<@NonNull Actor>>> represented(
            @Source List<Utterance> utterances, ResolverContext context) {
        return actors(utterances, Utterance::representedKeys, context);
    }

    private <T> Uni<List<List<Utterance>>> about(
            List<T> subjects, Function<T, UUID> key, Set<String> columns, ResolverContext context) {
        List<UUID> ids = subjects.stream().map(key).toList();
        Reading reading = Knowledge.of(context).readingOrDefault();
        return statements
                .about(context, columns, ids, context.selection().under("reports"))
                .map(found -> BatchResults.mapped(
                        subjects, subject -> Utterance.of(reading, found.getOrDefault(key.apply(subject), List.of()))));
    }

    private Uni<List<List<Actor>>> actors(
            List<Utterance> utterances, Function<Utterance, List<UUID>> keys, ResolverContext context) {
        List<UUID> ids = utterances.stream()
                .flatMap(utterance -> keys.apply(utterance).stream())
                .distinct()
                .toList();
        Uni<Map<UUID, Actor>> read =
                ids.isEmpty() ? Uni.createFrom().item(Map.of()) : actors.byIds(context.snapshot(), ids);
        return read.map(found -> BatchResults.mapped(utterances, utterance -> keys.apply(utterance).stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }
}
