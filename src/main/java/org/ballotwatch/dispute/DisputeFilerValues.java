package org.ballotwatch.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** Who filed the disputes about an election or incident: nobody before it was known, and a name after. */
@Singleton
class DisputeFilerValues implements ShownValueType<DisputeFiler> {
    private static final ReportReads<DisputeFiler> REPORTS =
            DisputeFilers.REPORTS.with("d.title, filer.name", """
            join dispute d on d.id = r.dispute_id
            left join actor named on named.id = r.filer_id
            left join actor filer on filer.id = coalesce(named.merged_into_id, named.id)""", (filed, row) -> {
                filed.disputeTitle = row.text();
                filed.filerName = row.text();
            });

    @Override
    public ReportReads<DisputeFiler> reports() {
        return REPORTS;
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
    public int order() {
        return 72;
    }

    @Override
    public List<ShownValue> of(EventRecord event, Reading reading, List<DisputeFiler> filings) {
        Map<List<Object>, List<DisputeFiler>> byFiler = filings.stream()
                .collect(groupingBy(
                        filed -> Arrays.asList(filed.disputeId, filed.filerId, filed.filerWords),
                        LinkedHashMap::new,
                        toList()));
        return byFiler.entrySet().stream()
                .map(filer -> shown(filer.getKey(), filer.getValue()))
                .toList();
    }

    /** Filers are facts beside each other, so that they cannot disagree. */
    private static ShownValue shown(List<Object> key, List<DisputeFiler> filings) {
        DisputeFiler first = filings.get(0);
        String path = FieldPath.entry("disputes", first.disputeTitle) + "." + FieldPath.entry("filers", first.named());
        return ShownValue.of(key, path, first.named(), null, filings);
    }
}
