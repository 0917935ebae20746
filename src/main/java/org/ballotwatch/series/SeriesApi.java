package org.ballotwatch.series;

import io.smallrye.mutiny.Uni;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.EventReports;
import org.ballotwatch.event.HistoryLimit;
import org.ballotwatch.event.MeasuredNumber;
import org.ballotwatch.event.ShownValueTypes;
import org.ballotwatch.event.ValueHistory;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
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
        Set<MeasuredNumber> asked = EnumSet.copyOf(of);
        Set<ChangeTopic> topics = asked.stream().map(MeasuredNumber::topic).collect(Collectors.toSet());
        return types.read(context, knowledge, events, type -> topics.contains(type.topic()), ShownValueTypes.EVER)
                .map(found -> {
                    Map<ValueHistory<?>, UUID> histories = new LinkedHashMap<>();
                    found.forEach((event, kinds) ->
                            kinds.forEach(reports -> histories.put(history(reports, knowledge), event)));
                    HistoryLimit.check(
                            histories.keySet(),
                            "of",
                            "ask for fewer numbers, for an earlier asOf, or for fewer records");
                    Map<UUID, SeriesOfEvent> series = new LinkedHashMap<>();
                    histories.forEach((history, event) -> series.computeIfAbsent(event, e -> new SeriesOfEvent(asked))
                            .add(history));
                    return BatchResults.mapped(
                            events,
                            event -> series.containsKey(event.key())
                                    ? series.get(event.key()).series()
                                    : List.of());
                });
    }

    private static <R extends StoredReport & Report> ValueHistory<R> history(
            EventReports<R> reports, Knowledge knowledge) {
        return new ValueHistory<>(reports, knowledge.readingOrDefault(), null, knowledge.asOf());
    }
}
