package org.ballotwatch.finding;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ballotwatch.report.Knowledge;

/** Tells the statements of rules from others, so that a golden file names a rule instead of repeating its SQL. */
@Singleton
public class RuleStatements {
    /** As texts name a parameter, or as PostgreSQL numbers it. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):[a-zA-Z]\\w*|\\$\\d+");

    private static final LocalDate DAY = LocalDate.EPOCH;
    private static final OffsetDateTime MOMENT = OffsetDateTime.MIN;

    /** A rule's text depends on which of the two clocks are given. */
    private static final List<Knowledge> CLOCKS = List.of(
            Knowledge.NOW,
            new Knowledge(DAY, null, null),
            new Knowledge(null, MOMENT, null),
            new Knowledge(DAY, MOMENT, null));

    private final SortedMap<String, List<String>> texts = new TreeMap<>();

    RuleStatements(@Any Instance<Rule> rules) {
        rules.forEach(rule -> texts.put(
                rule.name(),
                CLOCKS.stream()
                        .map(clocks -> withoutParameters(rule.sql(clocks)))
                        .distinct()
                        .toList()));
    }

    private static String withoutParameters(String sql) {
        return PARAMETER.matcher(sql).replaceAll("?");
    }

    /** Returns the statements that are no rule's, and adds the number of each rule's to the counts, by name. */
    public List<String> others(List<String> statements, SortedMap<String, Integer> counts) {
        List<String> others = new ArrayList<>();
        for (String statement : statements) {
            String sql = withoutParameters(statement);
            List<String> names = texts.keySet().stream()
                    .filter(name -> texts.get(name).stream().anyMatch(sql::contains))
                    .toList();
            if (names.isEmpty()) {
                others.add(statement);
            } else {
                names.forEach(name -> counts.merge(name, 1, Integer::sum));
            }
        }
        return others;
    }
}
