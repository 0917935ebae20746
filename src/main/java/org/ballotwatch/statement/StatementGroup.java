package org.ballotwatch.statement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.event.FieldPath;

/**
 * One statement about an event: reports of several sources with the same summary form one group.
 *
 * @param path the path of its summary, which is unique
 * @param reports never empty
 */
record StatementGroup(String path, List<Statement> reports) {
    /** The order of the numbers: known statements keep their numbers when more become known. */
    private static final Comparator<Statement> AS_IT_BECAME_KNOWN = comparing(
                    (Statement statement) -> statement.publicBy, nullsLast(naturalOrder()))
            .thenComparing(statement -> statement.summary);

    /** Groups the statements about one event, in order. */
    static List<StatementGroup> of(List<Statement> statements) {
        Map<List<Object>, String> paths = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        statements.stream()
                .sorted(AS_IT_BECAME_KNOWN)
                .forEach(statement -> paths.computeIfAbsent(statement.said(), said -> path(statement, times)));
        Map<List<Object>, List<Statement>> tellings = new LinkedHashMap<>();
        statements.forEach(statement -> tellings.computeIfAbsent(statement.said(), said -> new ArrayList<>())
                .add(statement));
        return tellings.entrySet().stream()
                .map(group -> new StatementGroup(paths.get(group.getKey()), group.getValue()))
                .toList();
    }

    List<Object> said() {
        return reports.get(0).said();
    }

    String summary() {
        return reports.get(0).summary;
    }

    private static String path(Statement statement, Map<String, Integer> times) {
        String speaker = statement.speakerName != null ? statement.speakerName : statement.speakerWords;
        Object[] parts = {speaker, statement.kind, statement.saidOn, null};
        int time = times.merge(Arrays.toString(parts), 1, Integer::sum);
        parts[3] = time == 1 ? null : time;
        return FieldPath.entry("statements", parts) + ".summary";
    }
}
