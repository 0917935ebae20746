package org.ballotwatch.series;

import io.smallrye.mutiny.Uni;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.event.AskedDays;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.HistoryLimit;
import org.ballotwatch.event.MeasuredNumber;
import org.ballotwatch.event.ShownValueTypes;
import org.ballotwatch.event.ValueHistory;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class SeriesApi {
    private final ShownValueTypes types;

    SeriesApi(ShownValueTypes types) {
        this.types = types;
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "Its numbers over all days up to asOf: what \"results\" and \"figures\" show with each of these days as asOf. The "
                    + "largest contestant comes first. \"changeDays\" has the days.")
    public Uni<List<@NonNull List<@NonNull ValueSeries>>> series(
            @Source List<EventRecord> events,
            @NonNull @Description("Which numbers.") List<@NonNull MeasuredNumber> of,
            ResolverContext context) {
        if (of.isEmpty()) {
            throw Refusal.argument("of", "of is empty; name the numbers, such as [SEATS]");
        }
        Knowledge knowledge = Knowledge.of(context);
        AskedDays asked = new AskedDays(null, knowledge.asOf());
        Set<MeasuredNumber> numbers = EnumSet.copyOf(of);
        Set<ChangeTopic> topics = numbers.stream().map(MeasuredNumber::topic).collect(Collectors.toSet());
        return types.read(context, knowledge, events, type -> topics.contains(type.topic()), ShownValueTypes.EVER)
                .map(found -> {
                    Map<ValueHistory<?>, UUID> histories = new LinkedHashMap<>();
                    found.forEach((event, kinds) -> kinds.forEach(reports ->
                            histories.put(new ValueHistory<>(reports, knowledge.readingOrDefault(), asked), event)));
                    HistoryLimit.check(
                            histories.keySet(),
                            "of",
                            "ask for fewer numbers, for an earlier asOf, or for fewer records");
                    Map<UUID, SeriesOfEvent> series = new LinkedHashMap<>();
                    histories.forEach((history, event) -> series.computeIfAbsent(event, e -> new SeriesOfEvent(numbers))
                            .add(history));
                    return BatchResults.mapped(
                            events,
                            event -> series.containsKey(event.key())
                                    ? series.get(event.key()).series()
                                    : List.of());
                });
    }
}
