package org.ballotwatch.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.election.Election;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.CountryCode;
import org.ballotwatch.report.Knowledge;

/** A {@link FindingFilter} as SQL on the rows {@code f} of one rule. */
final class FindingConditions {
    private final Rule rule;
    private final Knowledge knowledge;
    private final Conditions where = new Conditions();
    private boolean possible = true;

    private FindingConditions(Rule rule, Knowledge knowledge) {
        this.rule = rule;
        this.knowledge = knowledge;
        where.with(knowledge::bind);
    }

    /** @return null if the rule cannot have findings that match the filter */
    static Conditions of(Rule rule, FindingFilter filter, Knowledge knowledge) {
        FindingConditions conditions = new FindingConditions(rule, knowledge);
        if (filter != null) {
            conditions.narrow(filter);
        }
        return conditions.possible ? conditions.where : null;
    }

    private void narrow(FindingFilter filter) {
        if (filter.severities != null) {
            where.and("f.severity = any(:severities)", q -> q.bindWords("severities", filter.severities));
        }
        if (filter.country != null) {
            CountryCode.narrow(where, "f", filter.country);
        }
        if (filter.election != null) {
            around(RecordReference.of("filter.election", filter.election, Election.KIND, "an election"));
        }
        if (filter.record != null) {
            names(RecordReference.ofAny("filter.record", filter.record));
        }
    }

    private void around(RecordReference election) {
        anyOf(rule.subjects().stream()
                .filter(subject -> subject.kind() == Election.KIND || subject.kind() == Incident.KIND)
                .map(subject -> subject.kind() == Election.KIND
                        ? "f." + subject.column() + " = " + election.sql()
                        : """
                        exists (
                            select from election_link_report tie
                            where tie.incident_id = f.%s and tie.election_id = %s and %s)""".formatted(subject.column(), election.sql(), knowledge.liveOrTimeless("tie")))
                .toList());
        where.with(election::bind);
    }

    private void names(RecordReference record) {
        anyOf(rule.subjects().stream()
                .filter(subject -> record.mayBe(subject.kind()))
                .map(subject -> "f." + subject.column() + " = " + record.sql(subject.kind()))
                .toList());
        where.with(record::bind);
    }

    private void anyOf(List<String> conditions) {
        possible &= !conditions.isEmpty();
        where.and(conditions.stream().collect(Collectors.joining(" or ", "(", ")")));
    }
}
