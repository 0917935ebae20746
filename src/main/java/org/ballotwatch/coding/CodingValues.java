package org.ballotwatch.coding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Comparator;
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

/** The code of an incident or election for each variable of each data set. */
@Singleton
class CodingValues implements ShownValueType<Coding> {
    @Override
    public ReportReads<Coding> reports() {
        return Codings.REPORTS;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.CODINGS;
    }

    @Override
    public Object part(Coding coding) {
        return coding.coded();
    }

    @Override
    public int order() {
        return 90;
    }

    /** They would cost each comparison one more statement, and data sets appear long after the news. */
    @Override
    public boolean isCompared() {
        return false;
    }

    @Override
    public Comparator<Coding> fieldOrder(EventRecord event) {
        return Comparator.comparing((Coding coding) -> coding.scheme).thenComparing(coding -> coding.variable);
    }

    @Override
    public List<ShownValue> of(EventRecord event, Reading reading, List<Coding> codings) {
        Map<List<Object>, List<Coding>> byVariable =
                codings.stream().collect(groupingBy(Coding::coded, LinkedHashMap::new, toList()));
        return byVariable.values().stream()
                .map(reports -> shown(reading, reports))
                .toList();
    }

    private static ShownValue shown(Reading reading, List<Coding> reports) {
        Coding first = reports.get(0);
        ResolvedChoice<String> value = Resolution.choice(
                reading,
                reports.stream()
                        .map(coding -> new Choice<>(coding.value, 0, 0, coding.precedence()))
                        .toList());
        String path = FieldPath.entry("codings", first.scheme, first.variable) + ".value";
        return ShownValue.of(first.coded(), path, value.value(), value.disagreement(), reports);
    }
}
