package org.ballotwatch.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.ballotwatch.resolution.ResolvedChoice;

/** The verdict of each assessor on each part of an election. */
@Singleton
class AssessmentValues implements ShownValueType<Assessment> {
    private static final ReportReads<Assessment> REPORTS =
            Assessments.REPORTS.with("assessor.name, place.name", """
            left join actor named on named.id = r.assessor_id
            left join actor assessor on assessor.id = coalesce(named.merged_into_id, named.id)
            left join place on place.id = r.place_id""", (assessment, row) -> {
                assessment.assessorName = row.text();
                assessment.placeName = row.text();
            });

    @Override
    public ReportReads<Assessment> reports() {
        return REPORTS;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.ASSESSMENTS;
    }

    @Override
    public Object part(Assessment assessment) {
        return assessment.matter();
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public List<ShownValue> of(EventRecord election, Reading reading, List<Assessment> assessments) {
        Map<List<Object>, List<Assessment>> byMatter =
                assessments.stream().collect(groupingBy(Assessment::matter, LinkedHashMap::new, toList()));
        return byMatter.values().stream()
                .map(reports -> shown(reading, reports))
                .toList();
    }

    private static ShownValue shown(Reading reading, List<Assessment> reports) {
        Assessment first = reports.get(0);
        String assessor = first.assessorName != null ? first.assessorName : first.assessorWords;
        String path = FieldPath.entry("assessments", assessor, first.aspect, first.placeName) + ".verdict";
        ResolvedChoice<Verdict> verdict = Resolution.choice(
                reading,
                reports.stream()
                        .map(report -> new Choice<>(report.verdict, 0, 0, report.precedence()))
                        .toList());
        return ShownValue.of(first.matter(), path, verdict.value(), verdict.disagreement(), reports);
    }
}
