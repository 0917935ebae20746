package org.ballotwatch.election;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** What became of an election: each status with the first day that a report gives for it. */
@Singleton
class ElectionStatusValues implements ShownValueType<ElectionStatusReport> {
    @Override
    public ReportReads<ElectionStatusReport> reports() {
        return ElectionStatuses.REPORTS;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.STATUSES;
    }

    @Override
    public Object part(ElectionStatusReport report) {
        return report.status;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<ShownValue> of(EventRecord election, Reading reading, List<ElectionStatusReport> reports) {
        return reports.stream().collect(groupingBy(report -> report.status, TreeMap::new, toList())).values().stream()
                .map(ElectionStatusValues::shown)
                .toList();
    }

    private static ShownValue shown(List<ElectionStatusReport> reports) {
        ElectionStatus status = reports.get(0).status;
        LocalDate day = reports.stream()
                .map(ElectionStatusReport::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return ShownValue.of(status, FieldPath.entry("statuses", status.name()) + ".on", day, null, reports);
    }
}
