package org.ballotwatch.statement;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.dispute.Disputes;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.Elections;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.Record;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.Incidents;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Edges of a statement: its speaker, the represented actor and its subject. */
@GraphQLApi
public class StatementDetailApi {
    private final Actors actors;
    private final Incidents incidents;
    private final Elections elections;
    private final Disputes disputes;

    StatementDetailApi(Actors actors, Incidents incidents, Elections elections, Disputes disputes) {
        this.actors = actors;
        this.incidents = incidents;
        this.elections = elections;
        this.disputes = disputes;
    }

    @Description("The speaker; null if the source names no actor, see speakerWords.")
    public Uni<List<Actor>> speaker(@Source List<Statement> said, ResolverContext context) {
        return actors(said, Statement::speakerKey, context);
    }

    @Description("On whose behalf the speaker spoke; null if they spoke for themselves.")
    public Uni<List<Actor>> onBehalfOf(@Source List<Statement> said, ResolverContext context) {
        return actors(said, Statement::onBehalfOfKey, context);
    }

    @Description("The incident, election or dispute it is about.")
    public Uni<List<@NonNull Record>> subject(@Source List<Statement> said, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return Uni.combine()
                .all()
                .unis(
                        BatchResults.referred(said, s -> s.incidentId, ids -> incidents.byIds(snapshot, ids)),
                        BatchResults.referred(said, s -> s.electionId, ids -> elections.byIds(snapshot, ids)),
                        BatchResults.referred(said, s -> s.disputeId, ids -> disputes.byIds(snapshot, ids)))
                .with(StatementDetailApi::firstPresent);
    }

    private static List<Record> firstPresent(
            List<Incident> ofIncidents, List<Election> ofElections, List<Dispute> ofDisputes) {
        List<Record> subjects = new ArrayList<>(ofIncidents.size());
        for (int i = 0; i < ofIncidents.size(); i++) {
            Record event = ofIncidents.get(i) != null ? ofIncidents.get(i) : ofElections.get(i);
            subjects.add(event != null ? event : ofDisputes.get(i));
        }
        return subjects;
    }

    private Uni<List<Actor>> actors(List<Statement> said, Function<Statement, UUID> key, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(said, key, ids -> actors.byIds(snapshot, ids));
    }
}
