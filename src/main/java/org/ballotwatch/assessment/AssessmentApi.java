package org.ballotwatch.assessment;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.Elections;
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

/** Edges to assessments, and from them to who assesses what. */
@GraphQLApi
public class AssessmentApi {
    private final Assessments assessments;
    private final Actors actors;
    private final Elections elections;
    private final Places places;

    AssessmentApi(Assessments assessments, Actors actors, Elections elections, Places places) {
        this.assessments = assessments;
        this.actors = actors;
        this.elections = elections;
        this.places = places;
    }

    @Name("assessments")
    @InheritedArguments(Knowledge.class)
    @Description("How observer missions and other bodies assess it, by the day it became public.")
    public Uni<List<@NonNull List<@NonNull Assessment>>> ofElections(
            @Source List<Election> assessed,
            @Description("Only of these parts of the election. Default: all.") List<@NonNull AssessmentAspect> aspects,
            @Description("Only with these verdicts. Default: all.") List<@NonNull Verdict> verdicts,
            @Description("Only of these stages. Default: all, also those of no known stage.")
                    List<@NonNull AssessmentStage> stages,
            ResolverContext context) {
        List<UUID> ids = assessed.stream().map(Election::key).toList();
        Assessments.Wanted wanted = new Assessments.Wanted(aspects, verdicts, stages);
        return assessments
                .of(context, "election_id", ids, wanted)
                .map(found -> BatchResults.lists(assessed, Election::key, found));
    }

    @Name("assessments")
    @InheritedArguments(Knowledge.class)
    @Description("Assessments of elections by this actor, by the day they became public.")
    public Uni<List<@NonNull List<@NonNull Assessment>>> ofActors(
            @Source List<Actor> assessors, ResolverContext context) {
        List<UUID> ids = assessors.stream().map(Actor::actorKey).toList();
        return assessments
                .of(context, "assessor_id", ids, new Assessments.Wanted(null, null, null))
                .map(found -> BatchResults.lists(assessors, Actor::actorKey, found));
    }

    @Description("Who assesses it; null if the source names no actor, see assessorWords.")
    public Uni<List<Actor>> assessor(@Source List<Assessment> given, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(given, report -> report.assessorId, ids -> actors.byIds(snapshot, ids));
    }

    @Name("election")
    @Description("The assessed election.")
    public Uni<List<@NonNull Election>> assessed(@Source List<Assessment> given, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(given, report -> report.electionId, ids -> elections.byIds(snapshot, ids));
    }

    @Name("place")
    @Description("The place that is assessed, with the places that contain it; null for the whole election.")
    public Uni<List<Place>> within(@Source List<Assessment> given, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(
                given, report -> report.placeId, ids -> places.selected(snapshot, ids, context.selection()));
    }
}
