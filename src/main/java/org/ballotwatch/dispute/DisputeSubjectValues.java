package org.ballotwatch.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** The disputes that are also about an election or incident: nothing before it was known, and their titles after. */
@Singleton
class DisputeSubjectValues implements ShownValueType<DisputeSubject> {
    private static final ReportReads<DisputeSubject> REPORTS = DisputeSubjects.REPORTS.with(
            "d.title", "join dispute d on d.id = r.dispute_id", (about, row) -> about.disputeTitle = row.text());

    @Override
    public ReportReads<DisputeSubject> reports() {
        return REPORTS;
    }

    /** A dispute is shown once a step of it is known. */
    @Override
    public ReportReads<DisputeSubject> reports(Knowledge knowledge) {
        return REPORTS.with(
                "(select min(s.public_by) from dispute_step s where s.dispute_id = r.dispute_id and %s)"
                        .formatted(knowledge.recorded("s")),
                "",
                (about, row) -> about.endsPublicBy = row.date());
    }

    @Override
    public String condition(Knowledge knowledge) {
        return "\n  and d.listed";
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.DISPUTES;
    }

    @Override
    public int order() {
        return 71;
    }

    /** They would cost each comparison one more statement. */
    @Override
    public boolean isCompared() {
        return false;
    }

    @Override
    public List<ShownValue> of(EventRecord event, Reading reading, List<DisputeSubject> reports) {
        Map<UUID, List<DisputeSubject>> byDispute =
                reports.stream().collect(groupingBy(about -> about.disputeId, LinkedHashMap::new, toList()));
        return byDispute.values().stream().map(DisputeSubjectValues::shown).toList();
    }

    private static ShownValue shown(List<DisputeSubject> reports) {
        DisputeSubject first = reports.get(0);
        String path = FieldPath.entry("disputes", first.disputeTitle) + ".furtherSubjects";
        return ShownValue.of(first.disputeId, path, first.disputeTitle, null, reports);
    }
}
