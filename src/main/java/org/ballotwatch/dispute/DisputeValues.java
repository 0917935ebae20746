package org.ballotwatch.dispute;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Comparator;
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

/** The status of the disputes over an election or incident. */
@Singleton
class DisputeValues implements ShownValueType<DisputeStep> {
    @Override
    public ReportReads<DisputeStep> reports() {
        return DisputeSteps.REPORTS;
    }

    @Override
    public String event(String column) {
        return Disputes.event(column);
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
    public Object part(DisputeStep step) {
        return step.disputeId;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Comparator<DisputeStep> fieldOrder(EventRecord election) {
        return comparing(DisputeStep::day).thenComparing(step -> step.disputeId.toString());
    }

    @Override
    public List<ShownValue> of(EventRecord election, Reading reading, List<DisputeStep> steps) {
        Map<UUID, List<DisputeStep>> byDispute =
                steps.stream().collect(groupingBy(step -> step.disputeId, LinkedHashMap::new, toList()));
        return byDispute.values().stream().map(DisputeValues::shown).toList();
    }

    private static ShownValue shown(List<DisputeStep> taken) {
        DisputeStep first = taken.get(0);
        String path = FieldPath.entry("disputes", first.disputeTitle) + ".status";
        return ShownValue.of(first.disputeId, path, DisputeStatusResolver.status(taken, null), null, taken);
    }
}
