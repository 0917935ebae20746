package org.ballotwatch.statement;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.dispute.Disputes;
import org.ballotwatch.election.Elections;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.plan.Steps;
import org.ballotwatch.identity.Catalogued;
import org.ballotwatch.identity.InOrder;
import org.ballotwatch.incident.Incidents;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who speaks, for whom, and of what. */
@GraphQLApi
public class StatementDetailApi {
    private final Steps steps;
    private final Actors actors;
    private final Incidents incidents;
    private final Elections elections;
    private final Disputes disputes;

    StatementDetailApi(Steps steps, Actors actors, Incidents incidents, Elections elections, Disputes disputes) {
        this.steps = steps;
        this.actors = actors;
        this.incidents = incidents;
        this.elections = elections;
        this.disputes = disputes;
    }

    @Description("Who spoke; null where the source names nobody, and speakerWords tells.")
    public Uni<List<Actor>> speaker(@Source List<Statement> said) {
        return actors(said, Statement::speakerKey);
    }

    @Description("Whom the speaker spoke for; null where they spoke for themselves.")
    public Uni<List<Actor>> onBehalfOf(@Source List<Statement> said) {
        return actors(said, Statement::onBehalfOfKey);
    }

    @Description("The incident, election or dispute that was spoken of.")
    public Uni<List<@NonNull Catalogued>> subject(@Source List<Statement> said) {
        Snapshot snapshot = steps.current().snapshot();
        Map<UUID, Catalogued> found = new HashMap<>();
        List<Uni<?>> reads = new ArrayList<>();
        Map<NodeFinder, Function<Statement, UUID>> kinds =
                Map.of(incidents, s -> s.incidentId, elections, s -> s.electionId, disputes, s -> s.disputeId);
        kinds.forEach((finder, key) -> {
            List<UUID> ids = keys(said, key);
            if (!ids.isEmpty()) {
                reads.add(finder.byIds(snapshot, ids)
                        .invoke(nodes -> nodes.forEach((id, node) -> found.put(id, (Catalogued) node))));
            }
        });
        return Uni.combine().all().unis(reads).with(done -> InOrder.values(said, Statement::subjectKey, found));
    }

    private Uni<List<Actor>> actors(List<Statement> said, Function<Statement, UUID> key) {
        List<UUID> ids = keys(said, key);
        Uni<Map<UUID, Actor>> named = ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : actors.byIds(steps.current().snapshot(), ids);
        return named.map(found -> InOrder.values(said, key, found));
    }

    private static List<UUID> keys(List<Statement> said, Function<Statement, UUID> key) {
        return said.stream().map(key).filter(Objects::nonNull).distinct().toList();
    }
}
