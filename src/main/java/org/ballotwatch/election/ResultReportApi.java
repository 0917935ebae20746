package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.Person;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What a report of a result is about, for those who come from its source or its id. */
@GraphQLApi
public class ResultReportApi {
    private final Elections elections;
    private final Actors actors;
    private final Places places;

    ResultReportApi(Elections elections, Actors actors, Places places) {
        this.elections = elections;
        this.actors = actors;
        this.places = places;
    }

    @Description("The election.")
    public Uni<List<@NonNull Election>> election(@Source List<ResultReport> reports, ResolverContext context) {
        return BatchResults.referred(
                reports, report -> report.electionId, ids -> elections.byIds(context.snapshot(), ids));
    }

    @Description("The place that is counted; null for the whole election.")
    public Uni<List<Place>> place(@Source List<ResultReport> reports, ResolverContext context) {
        return BatchResults.referred(reports, report -> report.placeId, ids -> places.byIds(context.snapshot(), ids));
    }

    @Description("Who or what is counted.")
    public Uni<List<@NonNull Contestant>> contestant(@Source List<ResultReport> reports, ResolverContext context) {
        List<UUID> ids = reports.stream()
                .flatMap(report -> Stream.of(report.partyId, report.candidateId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Uni<Map<UUID, Actor>> found =
                ids.isEmpty() ? Uni.createFrom().item(Map.of()) : actors.byIds(context.snapshot(), ids);
        return found.map(actor -> BatchResults.mapped(
                reports,
                report -> new Contestant(
                        report,
                        report.partyId == null ? null : (Party) actor.get(report.partyId),
                        report.candidateId == null ? null : (Person) actor.get(report.candidateId))));
    }

    @Description("The candidate's running mate; null if there is none or none is known.")
    public Uni<List<Person>> runningMate(@Source List<Contestant> contestants, ResolverContext context) {
        Uni<List<Actor>> found = BatchResults.referred(
                contestants, Contestant::runningMateKey, ids -> actors.byIds(context.snapshot(), ids));
        return found.map(each -> BatchResults.mapped(each, Person.class::cast));
    }
}
