package org.ballotwatch.change;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.EventReports;
import org.ballotwatch.event.HistoryLimit;
import org.ballotwatch.event.ShownValueTypes;
import org.ballotwatch.event.ValueHistory;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.engine.Selection;
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
public class ChangeDayApi {
    private final ShownValueTypes types;

    ChangeDayApi(ShownValueTypes types) {
        this.types = types;
    }

    @InheritedArguments(Knowledge.class)
    @Description(
            "Each day on which something changed in what is shown of it, earliest first, up to asOf. asOf shows the same on all "
                    + "days between two of these. Covers what reports on it say, and which incidents or elections are linked "
                    + "to it. What these records, or the election before, show of themselves has days of its own.")
    public Uni<List<@NonNull List<@NonNull ChangeDay>>> changeDays(
            @Source List<EventRecord> events,
            @Description("Only changes of these parts. Default: all.") List<@NonNull ChangeTopic> of,
            @Description("Only days from this one on. Default: from the first.") LocalDate from,
            ResolverContext context) {
        Knowledge knowledge = Knowledge.of(context);
        Selection selection = context.selection();
        boolean compared = selection.contains("changes");
        return types.read(
                        context,
                        knowledge,
                        events,
                        type -> of == null || of.contains(type.topic()),
                        from == null ? ShownValueTypes.EVER : from.minusDays(1),
                        selection.under("published"),
                        selection.under("reassessed"),
                        selection.under("changes").under("reports"),
                        selection.under("changes").under("reassessed"))
                .map(found -> {
                    Map<UUID, ChangeDays> days = new LinkedHashMap<>();
                    Map<ValueHistory<?>, ChangeDays> histories = new LinkedHashMap<>();
                    found.forEach((event, kinds) -> {
                        var ofEvent = new ChangeDays(knowledge.readingOrDefault(), from, knowledge.asOf());
                        days.put(event, ofEvent);
                        kinds.forEach(reports -> histories.put(history(reports, knowledge, from), ofEvent));
                        kinds.forEach(ofEvent::add);
                    });
                    if (compared) {
                        HistoryLimit.check(
                                histories.keySet(),
                                "from",
                                "ask for fewer parts with \"of\", for later days with \"from\", or for fewer records");
                        histories.forEach((history, ofEvent) -> ofEvent.compare(history));
                    }
                    return BatchResults.mapped(
                            events,
                            event -> days.containsKey(event.key())
                                    ? days.get(event.key()).days()
                                    : List.of());
                });
    }

    private static <R extends StoredReport & Report> ValueHistory<R> history(
            EventReports<R> reports, Knowledge knowledge, LocalDate from) {
        return new ValueHistory<>(reports, knowledge.readingOrDefault(), from, knowledge.asOf());
    }
}
