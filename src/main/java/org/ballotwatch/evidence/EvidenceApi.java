package org.ballotwatch.evidence;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.Placement;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.event.ShownValueTypes;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.Places;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.ballotwatch.source.Sources;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class EvidenceApi {
    private final ShownValueTypes types;
    private final Places places;
    private final Sources sources;

    EvidenceApi(ShownValueTypes types, Places places, Sources sources) {
        this.types = types;
        this.places = places;
        this.sources = sources;
    }

    @InheritedArguments(Knowledge.class)
    @Description("Every shown value with its reports and their citations. Incidents: days, place, figures, "
            + "participants, responsibility, links and statements. Elections: days, seats, figures, disputes "
            + "and statements. Titles and types are ours and not included.")
    public Uni<List<@NonNull List<@NonNull Evidence>>> evidence(
            @Source List<EventRecord> events, ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        Selection selection = context.selection();
        return types.read(
                        context,
                        knowledge,
                        events,
                        ShownValueType::isEvidence,
                        null,
                        selection.under("reports"),
                        selection.under("citations"),
                        selection)
                .map(found -> BatchResults.mapped(events, event -> found.get(event.key()).stream()
                        .flatMap(reports -> reports.inFieldOrder().values(knowledge.readingOrDefault()).stream())
                        .filter(ShownValue::isEvidence)
                        .toList()))
                .flatMap(shown -> places(context, shown)
                        .map(places -> BatchResults.mapped(shown, values -> values.stream()
                                .map(value -> Evidence.of(value, places))
                                .toList())));
    }

    private Uni<Map<UUID, Place>> places(ResolverContext context, List<List<ShownValue>> shown) {
        Set<UUID> ids = shown.stream()
                .flatMap(List::stream)
                .map(ShownValue::value)
                .filter(Placement.class::isInstance)
                .map(value -> ((Placement) value).place())
                .collect(toSet());
        return places.selected(context.snapshot(), ids, context.selection());
    }

    @Description("How to cite each source behind the value, in the order of its reports.")
    public Uni<List<@NonNull List<@NonNull Citation>>> citations(
            @Source List<Evidence> shown, ResolverContext context) {
        List<Report> reports =
                shown.stream().flatMap(evidence -> evidence.reports().stream()).toList();
        return sources.withVoices(
                        context.snapshot(),
                        reports.stream()
                                .map(Report::loadedSource)
                                .filter(Objects::nonNull)
                                .toList(),
                        reports.stream().map(Report::sourceKey).toList())
                .map(all -> shown.stream()
                        .map(evidence -> Citation.of(evidence.reports(), all))
                        .toList());
    }
}
