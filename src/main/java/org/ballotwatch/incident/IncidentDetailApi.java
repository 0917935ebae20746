package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballotwatch.database.Query;
import org.ballotwatch.event.Accounts;
import org.ballotwatch.event.Placement;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The fields of an incident that other records hold. */
@GraphQLApi
public class IncidentDetailApi {
    private final Accounts accounts;
    private final Figures figures;
    private final IncidentLinks links;
    private final Participations participations;
    private final Places places;

    IncidentDetailApi(
            Accounts accounts, Figures figures, IncidentLinks links, Participations participations, Places places) {
        this.accounts = accounts;
        this.figures = figures;
        this.links = links;
        this.participations = participations;
        this.places = places;
    }

    @Description("Where it took place under the reading, with the places that contain it; null if unknown.")
    public Uni<List<Place>> place(@Source List<Incident> incidents, ResolverContext context) {
        if (IncidentReads.canJoin(Knowledge.of(context), context.selection())
                && incidents.stream().allMatch(incident -> incident.isPlaceRead)) {
            return Uni.createFrom().item(BatchResults.mapped(incidents, incident -> incident.readPlace));
        }
        return placements(context, incidents).flatMap(placed -> {
            List<UUID> ids = placed.stream()
                    .map(Placement::place)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return places.selected(context.snapshot(), ids, context.selection())
                    .map(found -> BatchResults.values(placed, Placement::place, found));
        });
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "All places where it happened: its own first, then those of its accounts, by the day they became public. "
                    + "Deprecated accounts do not count.")
    public Uni<List<@NonNull List<@NonNull Place>>> places(@Source List<Incident> incidents, ResolverContext context) {
        return accounts.of(context, "incident_id", ids(incidents)).flatMap(found -> {
            List<List<UUID>> placed = incidents.stream()
                    .map(incident -> Stream.concat(
                                    Stream.of(Optional.ofNullable(incident.placeId)),
                                    found.getOrDefault(incident.uuid, List.of()).stream()
                                            .filter(account -> account.rank != Rank.DEPRECATED)
                                            .map(account -> Optional.ofNullable(account.placeId)))
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList())
                    .toList();
            List<UUID> ids = placed.stream().flatMap(List::stream).distinct().toList();
            return places.selected(context.snapshot(), ids, context.selection()).map(known -> placed.stream()
                    .map(each -> each.stream().map(known::get).toList())
                    .toList());
        });
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "Kilometres from a point to the nearest of its places, to the metre; null if none has coordinates. Coordinates "
                    + "are those that \"near\" uses.")
    public Uni<List<Double>> distanceKm(
            @Source List<Incident> incidents,
            @NonNull @Description("Latitude of the point in degrees north (WGS 84), -90 to 90.") Double latitude,
            @NonNull @Description("Longitude of the point in degrees east (WGS 84), -180 to 180.") Double longitude,
            ResolverContext context) {
        GeoCircle.checkPoint("", latitude, longitude);
        Knowledge knowledge = Knowledge.of(context);
        Query query =
                new Query("select i.id, %s\nfrom incident i\nwhere i.id = any(:ids)", GeoCircle.metres(knowledge));
        query.bindIds("ids", ids(incidents)).bind("latitude", latitude).bind("longitude", longitude);
        Map<UUID, Double> km = new HashMap<>();
        return context.snapshot()
                .list(knowledge.bind(query), row -> {
                    UUID incident = row.uuid();
                    Integer metres = row.integer();
                    return km.put(incident, metres == null ? null : metres / 1000.0);
                })
                .map(rows -> BatchResults.values(incidents, Incident::key, km));
    }

    @Description("Precision of the place; null if the place is unknown.")
    public Uni<List<PlacePrecision>> placePrecision(@Source List<Incident> incidents, ResolverContext context) {
        return placements(context, incidents).map(placed -> BatchResults.mapped(placed, Placement::precision));
    }

    @InheritedArguments(Knowledge.class)
    @Description("People killed and injured.")
    public Uni<List<@NonNull Casualties>> casualties(@Source List<Incident> incidents, ResolverContext context) {
        Selection killed = context.selection().under("killed").under("reports");
        Selection injured = context.selection().under("injured").under("reports");
        return figures.of(
                        context,
                        "incident_id",
                        ids(incidents),
                        List.of(Measure.KILLED, Measure.INJURED),
                        killed,
                        injured)
                .map(found -> each(incidents, found, Casualties::of));
    }

    @InheritedArguments(Knowledge.class)
    @Description("Who took part, sorted by role and name.")
    public Uni<List<@NonNull List<@NonNull Participant>>> participants(
            @Source List<Incident> incidents,
            @Description("Only these roles. Default: all.") List<@NonNull ParticipantRole> roles,
            ResolverContext context) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        Selection reports = context.selection().under("reports");
        return participations
                .of(context, ids(incidents), roles, reports)
                .map(found -> each(incidents, found, parts -> Participations.participants(reading, parts)));
    }

    @InheritedArguments(Knowledge.class)
    @Description("Who is responsible, according to the reports.")
    public Uni<List<@NonNull Responsibility>> responsibility(
            @Source List<Incident> incidents, ResolverContext context) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        Selection reports = context.selection().under("reports");
        return participations
                .withSpeakers(context, ids(incidents), reports)
                .map(found -> each(
                        incidents,
                        found,
                        parts -> Responsibility.of(
                                reading,
                                parts.stream().filter(Responsibility::speaks).toList())));
    }

    @InheritedArguments(Knowledge.class)
    @Description("Incidents it reacts to, follows, investigates or is part of, and those with the same alleged "
            + "perpetrators, by first day.")
    public Uni<List<@NonNull List<@NonNull IncidentLink>>> related(
            @Source List<Incident> incidents, ResolverContext context) {
        return links(incidents, IncidentLinks.Direction.FROM, context);
    }

    @InheritedArguments(Knowledge.class)
    @Description("Incidents that react to it, follow it, investigate it or are part of it, by first day.")
    public Uni<List<@NonNull List<@NonNull IncidentLink>>> relatedBy(
            @Source List<Incident> incidents, ResolverContext context) {
        return links(incidents, IncidentLinks.Direction.TO, context);
    }

    private Uni<List<List<IncidentLink>>> links(
            List<Incident> incidents, IncidentLinks.Direction direction, ResolverContext context) {
        return links.of(context, direction, ids(incidents), context.selection().under("reports"))
                .map(found -> BatchResults.lists(incidents, Incident::key, found));
    }

    private Uni<List<Placement>> placements(ResolverContext context, List<Incident> incidents) {
        Reading reading = Knowledge.of(context).readingOrDefault();
        if (reading == Reading.OFFICIAL) {
            return Uni.createFrom()
                    .item(incidents.stream().map(Incident::settledPlacement).toList());
        }
        return context.shared(incidents, () -> accounts.of(context, "incident_id", ids(incidents))
                .map(found -> incidents.stream()
                        .map(i -> Placement.of(i.settledPlacement(), found.getOrDefault(i.uuid, List.of()), reading))
                        .toList()));
    }

    private static <R, T> List<T> each(List<Incident> incidents, Map<UUID, List<R>> found, Function<List<R>, T> value) {
        return incidents.stream()
                .map(incident -> value.apply(found.getOrDefault(incident.uuid, List.of())))
                .toList();
    }

    private static List<UUID> ids(List<Incident> incidents) {
        return incidents.stream().map(Incident::key).toList();
    }
}
