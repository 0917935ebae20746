package org.ballotwatch.report;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ballotwatch.database.Conditions;

/**
 * Which records had become public, as SQL. Nobody knew of a record before the first report on it, so lists, counts and
 * timelines as of a day leave it out. A record without any report shows no such day, and is never left out. The database
 * keeps the days that hold now; what it held at a moment is computed from the reports.
 */
@Singleton
public class PublicRecords {
    /** The column of links between records of one kind that refers to the other of the two. */
    private static final String OTHER_END = "other_id";

    private final ReportTypes types;

    PublicRecords(ReportTypes types) {
        this.types = types;
    }

    /**
     * Leaves the records that were public as of the day; nothing changes where no day is given.
     *
     * @param column the column by which reports refer to records of the kind, as {@code incident_id}
     * @param record SQL of the record's id
     */
    public Conditions narrow(Conditions where, Knowledge knowledge, String column, String record) {
        return knowledge.asOf() == null
                ? where
                : where.and(condition(knowledge, column, record)).with(knowledge::bind);
    }

    /** The same as the end of a {@code where}, or nothing where no day is given. */
    public String and(Knowledge knowledge, String column, String record) {
        return knowledge.asOf() == null ? "" : "\n  and " + condition(knowledge, column, record);
    }

    /** @return true where no day is given */
    public String condition(Knowledge knowledge, String column, String record) {
        if (knowledge.asOf() == null) {
            return "true";
        }
        if (knowledge.recordedAsOf() == null) {
            return "not exists (select from first_report f where f.record_id = %s and f.public_by > :asOf)"
                    .formatted(record);
        }
        return """
                (exists (
                      select from (
                      %1$s
                      ) as word where word.public_by <= :asOf)
                    or not exists (
                      %1$s))""".formatted(reports(knowledge, column, record));
    }

    /**
     * The condition that a link between an incident and an election counts. A rule's link has no day of its own: it is known
     * as soon as both of its ends are.
     */
    public String linked(Knowledge knowledge, String link) {
        return knowledge.liveOrTimeless(link) + bothEnds(knowledge, link);
    }

    /** The end of a {@code where} that leaves a rule's links between public records; nothing where no day is given. */
    public String bothEnds(Knowledge knowledge, String link) {
        return knowledge.asOf() == null
                ? ""
                : "\n  and (%s.public_by is not null or %s)"
                        .formatted(link, reached(knowledge, bothEndsDay(knowledge, link)));
    }

    /**
     * As {@link #condition}, for use beside {@code or}: PostgreSQL would read the days of all records for {@code exists}
     * there.
     */
    public String alternative(Knowledge knowledge, String column, String record) {
        return reached(knowledge, firstDay(knowledge, column, record));
    }

    private static String reached(Knowledge knowledge, String firstDay) {
        return knowledge.asOf() == null ? "true" : "coalesce(%s <= :asOf, true)".formatted(firstDay);
    }

    /** SQL of the day on which the later of a link's ends became public; null if neither has such a day. */
    public String bothEndsDay(Knowledge knowledge, String link) {
        return "greatest(%s, %s)"
                .formatted(
                        firstDay(knowledge, "incident_id", link + ".incident_id"),
                        firstDay(knowledge, "election_id", link + ".election_id"));
    }

    /** SQL of the day on which a record became public, by the reports recorded by the moment; null if it has no such day. */
    public String firstDay(Knowledge knowledge, String column, String record) {
        return knowledge.recordedAsOf() == null
                ? "(select f.public_by from first_report f where f.record_id = %s)".formatted(record)
                : "(select min(word.public_by) from (\n%s\n) as word)".formatted(reports(knowledge, column, record));
    }

    /** SQL of the days of the reports on a record, which may be a column of {@code r}. A rule's report has no day. */
    private String reports(Knowledge knowledge, String column, String record) {
        return references(column).stream()
                .map(reference ->
                        "select own.public_by from %s own where own.%s = %s and own.public_by is not null and %s"
                                .formatted(reference.table, reference.column, record, knowledge.recorded("own")))
                .collect(Collectors.joining("\n      union all "));
    }

    /** A table of reports, or a query in its place, and a column by which they refer to records of a kind. */
    record ReferringColumn(String table, String column) {}

    List<ReferringColumn> references(String column) {
        List<ReferringColumn> references = new ArrayList<>();
        for (ReportType<?, ?> type : types) {
            String table = type.tableOf(column);
            if (table != null) {
                references.add(new ReferringColumn(table, column));
                if (type.columns().has(column) && type.columns().has(OTHER_END)) {
                    references.add(new ReferringColumn(table, OTHER_END));
                }
            }
        }
        return references;
    }
}
