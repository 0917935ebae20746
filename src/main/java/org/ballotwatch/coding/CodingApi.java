package org.ballotwatch.coding;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.dispute.Disputes;
import org.ballotwatch.election.Elections;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.PerKind;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.Record;
import org.ballotwatch.incident.Incidents;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Edges from records to their codings. */
@GraphQLApi
public class CodingApi {
    private static final String ABOUT = "Codes that data sets give to it, by data set and variable.";
    private static final String SCHEMES = "Only codes of these data sets, such as deco. Default: all.";

    private final Codings codings;
    private final Incidents incidents;
    private final Elections elections;
    private final Disputes disputes;
    private final Actors actors;
    private final Places places;

    CodingApi(
            Codings codings,
            Incidents incidents,
            Elections elections,
            Disputes disputes,
            Actors actors,
            Places places) {
        this.codings = codings;
        this.incidents = incidents;
        this.elections = elections;
        this.disputes = disputes;
        this.actors = actors;
        this.places = places;
    }

    @Name("codings")
    @InheritedArguments(Knowledge.class)
    @Description(ABOUT)
    public Uni<List<@NonNull List<@NonNull Coding>>> ofEvents(
            @Source List<EventRecord> events,
            @Description(SCHEMES) List<@NonNull String> schemes,
            ResolverContext context) {
        return PerKind.read(events, (column, ids) -> codings.of(context, column, ids, schemes))
                .map(found -> BatchResults.lists(events, EventRecord::key, found));
    }

    @Name("codings")
    @InheritedArguments(Knowledge.class)
    @Description(ABOUT)
    public Uni<List<@NonNull List<@NonNull Coding>>> ofDisputes(
            @Source List<Dispute> coded, @Description(SCHEMES) List<@NonNull String> schemes, ResolverContext context) {
        return of(coded, Dispute::key, "dispute_id", schemes, context);
    }

    @Name("codings")
    @InheritedArguments(Knowledge.class)
    @Description(ABOUT)
    public Uni<List<@NonNull List<@NonNull Coding>>> ofActors(
            @Source List<Actor> coded, @Description(SCHEMES) List<@NonNull String> schemes, ResolverContext context) {
        return of(coded, Actor::actorKey, "actor_id", schemes, context);
    }

    @Name("codings")
    @InheritedArguments(Knowledge.class)
    @Description(ABOUT)
    public Uni<List<@NonNull List<@NonNull Coding>>> ofPlaces(
            @Source List<Place> coded, @Description(SCHEMES) List<@NonNull String> schemes, ResolverContext context) {
        return of(coded, place -> place.uuid, "place_id", schemes, context);
    }

    @Name("subject")
    @Description("The coded record.")
    public Uni<List<@NonNull Record>> coded(@Source List<Coding> given, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        List<Uni<? extends List<? extends Object>>> reads = List.of(
                BatchResults.referred(given, coding -> coding.incidentId, ids -> incidents.byIds(snapshot, ids)),
                BatchResults.referred(given, coding -> coding.electionId, ids -> elections.byIds(snapshot, ids)),
                BatchResults.referred(given, coding -> coding.disputeId, ids -> disputes.byIds(snapshot, ids)),
                BatchResults.referred(given, coding -> coding.actorId, ids -> actors.byIds(snapshot, ids)),
                BatchResults.referred(given, coding -> coding.placeId, ids -> places.byIds(snapshot, ids)));
        return Uni.combine().all().unis(reads).with(found -> IntStream.range(0, given.size())
                .mapToObj(i -> found.stream()
                        .map(ofKind -> ((List<?>) ofKind).get(i))
                        .filter(Objects::nonNull)
                        .map(Record.class::cast)
                        .findFirst()
                        .orElse(null))
                .toList());
    }

    private <T> Uni<List<List<Coding>>> of(
            List<T> records, Function<T, UUID> key, String column, List<String> schemes, ResolverContext context) {
        List<UUID> ids = records.stream().map(key).toList();
        return codings.of(context, column, ids, schemes).map(found -> BatchResults.lists(records, key, found));
    }
}
