package org.ballotwatch.change;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.ballotwatch.event.AskedDays;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.HistoryLimit;
import org.ballotwatch.event.ShownValueTypes;
import org.ballotwatch.event.UnreportedChanges;
import org.ballotwatch.event.ValueHistory;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ChangeDayApi {
    private final ShownValueTypes types;
    private final Instance<UnreportedChanges> unreported;

    ChangeDayApi(ShownValueTypes types, @Any Instance<UnreportedChanges> unreported) {
        this.types = types;
        this.unreported = unreported;
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "Each day on which something changed in what is shown of it, earliest first, up to asOf. asOf shows the same on all "
                    + "days between two of these. Covers what reports on it say, and which incidents or elections are linked "
                    + "to it. What these records, or the elections before and after, show of themselves has days of its own.")
    public Uni<List<@NonNull List<@NonNull ChangeDay>>> changeDays(
            @Source List<EventRecord> events,
            @Description("Only changes of these parts. Default: all.") List<@NonNull ChangeTopic> of,
            @Description("Only days from this one on. Default: from the first.") LocalDate from,
            ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        Selection selection = context.selection();
        AskedDays asked = new AskedDays(from, knowledge.asOf());
        Predicate<ChangeTopic> topics = topic -> of == null || of.contains(topic);
        boolean compared = selection.contains("changes");
        return types.read(
                        context,
                        knowledge,
                        events,
                        type -> topics.test(type.topic()),
                        from == null ? ShownValueTypes.EVER : from.minusDays(1),
                        selection.under("published"),
                        selection.under("reassessed"),
                        selection.under("changes").under("reports"),
                        selection.under("changes").under("reassessed"))
                .flatMap(found -> unreported(context, knowledge, events, topics).map(further -> {
                    Map<UUID, ChangeDays> days = new LinkedHashMap<>();
                    Map<ValueHistory<?>, ChangeDays> histories = new LinkedHashMap<>();
                    found.forEach((event, kinds) -> {
                        var ofEvent = new ChangeDays(knowledge.readingOrDefault(), asked);
                        days.put(event, ofEvent);
                        kinds.forEach(ofEvent::add);
                        further.getOrDefault(event, Map.of())
                                .forEach((topic, on) -> on.forEach(day -> ofEvent.add(topic, day)));
                        if (compared) {
                            kinds.forEach(reports -> histories.put(
                                    new ValueHistory<>(reports, knowledge.readingOrDefault(), asked), ofEvent));
                        }
                    });
                    HistoryLimit.check(
                            histories.keySet(),
                            "from",
                            "ask for fewer parts with \"of\", for later days with \"from\", or for fewer records");
                    histories.forEach((history, ofEvent) -> ofEvent.compare(history));
                    return BatchResults.mapped(
                            events,
                            event -> days.containsKey(event.key())
                                    ? days.get(event.key()).days()
                                    : List.of());
                }));
    }

    /** The days on which these parts change without a report, by event and part. */
    private Uni<Map<UUID, Map<ChangeTopic, List<LocalDate>>>> unreported(
            ResolverContext context, Knowledge knowledge, List<EventRecord> events, Predicate<ChangeTopic> topics) {
        Map<UUID, Map<ChangeTopic, List<LocalDate>>> found = new HashMap<>();
        Uni<Void> read = Uni.createFrom().voidItem();
        for (UnreportedChanges kind : unreported) {
            if (topics.test(kind.topic())) {
                read = read.chain(() -> kind.of(context, knowledge, events))
                        .invoke(byEvent ->
                                byEvent.forEach((event, days) -> found.computeIfAbsent(event, e -> new TreeMap<>())
                                        .put(kind.topic(), days)))
                        .replaceWithVoid();
            }
        }
        return read.replaceWith(found);
    }
}
