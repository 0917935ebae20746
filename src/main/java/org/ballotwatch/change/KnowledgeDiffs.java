package org.ballotwatch.change;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;

/** Reads of the changes between two days of knowledge. */
@ApplicationScoped
public class KnowledgeDiffs {
    private final List<ShownValues<?>> kinds = new ArrayList<>();

    KnowledgeDiffs(@Any Instance<ShownValues<?>> kinds) {
        kinds.forEach(this.kinds::add);
    }

    /**
     * The changes of each event, by event; one statement for each kind of reports.
     *
     * @param column the column by which reports refer to these events
     */
    Uni<Map<UUID, List<KnowledgeChange>>> of(
            ResolverContext context, String column, Collection<UUID> events, LocalDate from, LocalDate to) {
        Knowledge later = Knowledge.of(context).by(to);
        Map<UUID, KnowledgeDiff> diffs = new HashMap<>();
        events.forEach(event -> diffs.put(event, new KnowledgeDiff(later.readingOrDefault(), from)));
        List<Uni<?>> reads = new ArrayList<>();
        for (ShownValues<?> values : kinds) {
            if (values.event(column) != null) {
                reads.add(compare(context, later, values, column, diffs));
            }
        }
        return Uni.combine().all().unis(reads).with(done -> changes(diffs));
    }

    private static <R extends StoredReport & Report> Uni<?> compare(
            ResolverContext context,
            Knowledge later,
            ShownValues<R> values,
            String column,
            Map<UUID, KnowledgeDiff> diffs) {
        return values.reports()
                .on(
                        context.snapshot(),
                        later,
                        values.event(column),
                        diffs.keySet(),
                        context.selection().under("reports"))
                .invoke(found ->
                        found.forEach((event, reports) -> diffs.get(event).compare(values, reports)));
    }

    private static Map<UUID, List<KnowledgeChange>> changes(Map<UUID, KnowledgeDiff> diffs) {
        Map<UUID, List<KnowledgeChange>> changes = new HashMap<>();
        diffs.forEach((event, diff) -> changes.put(event, diff.changes()));
        return changes;
    }
}
