package org.ballotwatch.event;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.report.StoredReport;

/** All kinds of shown values, in their order. */
@Singleton
public class ShownValueTypes {
    /** A day before that of any report, so that all that ever counted are read. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final List<ShownValueType<?>> types;

    ShownValueTypes(@Any Instance<ShownValueType<?>> beans) {
        types = beans.stream()
                .<ShownValueType<?>>map(type -> type)
                .sorted(comparing(ShownValueType::order))
                .toList();
    }

    /**
     * The reports behind the values of each event, kind by kind, each by the day they became public; by event. One statement
     * for each kind of reports and events.
     *
     * @param asked the kinds to be read
     * @param since adds the reports that stopped to count after this day; null adds none
     * @param selections what is asked of the reports themselves, at each place where they may be shown
     */
    public Uni<Map<UUID, List<EventReports<?>>>> read(
            ResolverContext context,
            Knowledge knowledge,
            List<EventRecord> events,
            Predicate<ShownValueType<?>> asked,
            LocalDate since,
            Selection... selections) {
        Map<UUID, EventRecord> distinct = new LinkedHashMap<>();
        events.forEach(event -> distinct.put(event.key(), event));
        List<Uni<List<EventReports<?>>>> reads = types.stream()
                .filter(asked)
                .map(type -> read(context, knowledge, distinct.values(), type, since, selections))
                .toList();
        return Uni.join().all(reads).andFailFast().map(found -> found.stream()
                .flatMap(List::stream)
                .collect(groupingBy(reports -> reports.event().key())));
    }

    private static <R extends StoredReport & Report> ReportReads<R> reports(
            ShownValueType<R> type, Knowledge knowledge, LocalDate since) {
        return since == null ? type.reports() : type.reports(knowledge);
    }

    private static <R extends StoredReport & Report> Uni<List<EventReports<?>>> read(
            ResolverContext context,
            Knowledge knowledge,
            Collection<EventRecord> events,
            ShownValueType<R> type,
            LocalDate since,
            Selection... selections) {
        List<EventRecord> subjects = events.stream()
                .filter(event -> type.event(event.reportColumn()) != null)
                .toList();
        if (subjects.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return PerKind.read(subjects, (column, ids) -> reports(type, knowledge, since)
                        .on(
                                context.snapshot(),
                                knowledge,
                                type.event(column),
                                type.condition(knowledge),
                                since,
                                ids,
                                selections))
                .map(found -> subjects.stream()
                        .<EventReports<?>>map(
                                event -> new EventReports<>(type, event, found.getOrDefault(event.key(), List.of())))
                        .toList());
    }
}
