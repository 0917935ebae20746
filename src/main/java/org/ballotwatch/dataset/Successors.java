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

/** Finds the new report of a casebook that replaces one it no longer contains; plain Java. */
final class Successors {
    private Successors() {}

    /**
     * Pairs reports by one source on one fact if the pair is unambiguous: one report gone, one new.
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

    /** Groups reports by source, attribution and fact. */
    private static <R extends StoredReport & Report> Map<List<Object>, List<R>> byFact(
            ReportType<R, ?> type, Collection<R> reports) {
        return reports.stream()
                .collect(groupingBy(r -> Arrays.asList(r.sourceId, r.attributedToId, r.attributedWords, type.fact(r))));
    }
}
