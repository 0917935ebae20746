package org.ballotwatch.dataset;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.report.StoredReport;

/** Which new report of a casebook comes in the place of one that is gone; plain Java. */
final class Successors {
    private Successors() {}

    /**
     * Pairs those in which one source speaks of one fact, where that is beyond doubt: one such report gone, one come.
     *
     * @return the new reports' ids by the old ones' keys
     */
    static <R extends StoredReport & Report> Map<String, UUID> of(
            ReportType<R, ?> type, Collection<R> gone, Collection<? extends StoredReport> come) {
        Map<List<Object>, List<R>> comeByFact =
                byFact(type, come.stream().map(type.entity()::cast).toList());
        Map<String, UUID> successors = new HashMap<>();
        byFact(type, gone).forEach((fact, old) -> {
            List<R> candidates = comeByFact.getOrDefault(fact, List.of());
            if (old.size() == 1 && candidates.size() == 1) {
                successors.put(old.get(0).originKey, candidates.get(0).uuid);
            }
        });
        return successors;
    }

    /** By who says it, in whose words, and about what. */
    private static <R extends StoredReport & Report> Map<List<Object>, List<R>> byFact(
            ReportType<R, ?> type, Collection<R> reports) {
        return reports.stream()
                .collect(groupingBy(r -> Arrays.asList(r.sourceId, r.attributedToId, r.attributedWords, type.fact(r))));
    }
}
