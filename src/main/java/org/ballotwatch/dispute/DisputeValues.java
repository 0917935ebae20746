package org.ballotwatch.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.change.ShownValue;
import org.ballotwatch.change.ShownValues;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** The status of the disputes over an election. */
@ApplicationScoped
class DisputeValues implements ShownValues<DisputeStep> {
    @Override
    public ReportReads<DisputeStep> reports() {
        return DisputeSteps.REPORTS;
    }

    @Override
    public String event(String column) {
        return column.equals("election_id") ? "d.election_id" : null;
    }

    @Override
    public List<ShownValue> of(Reading reading, List<DisputeStep> steps) {
        Map<UUID, List<DisputeStep>> byDispute =
                steps.stream().collect(groupingBy(step -> step.disputeId, LinkedHashMap::new, toList()));
        List<ShownValue> values = new ArrayList<>();
        byDispute.forEach((dispute, taken) -> {
            String field = FieldPath.entry("disputes", taken.get(0).disputeTitle) + ".status";
            values.add(new ShownValue(dispute, field, DisputeStatusResolver.status(taken, null), taken));
        });
        return values;
    }
}
