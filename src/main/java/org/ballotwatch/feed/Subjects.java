package org.ballotwatch.feed;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.place.Country;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.report.ReportTypes;

/** The subjects of revisions, by the names of their tables in capitals. */
@Singleton
class Subjects {
    static final String INCIDENT = "INCIDENT";
    static final String ELECTION = "ELECTION";
    static final String RESULT_REPORT = "RESULT_REPORT";

    private final Map<String, Character> records = new HashMap<>();
    private final Map<String, ReportType<?, ?>> reports = new HashMap<>();
    private final String election;
    private final String incident;
    private final String otherIncident;

    Subjects(ReportTypes types) {
        records.put("COUNTRY", Country.KIND);
        for (KeyedKind kind : KeyedKind.values()) {
            records.put(kind.table().toUpperCase(Locale.ROOT), kind.letter());
        }
        types.forEach(type -> reports.put(name(type.columns()), type));
        List<EntityColumns<?>> tables = new ArrayList<>(List.of(EntityColumns.of(Dispute.class)));
        types.forEach(type -> tables.add(type.columns()));
        election = subject(ELECTION, "election_id", tables);
        incident = subject(INCIDENT, "incident_id", tables);
        otherIncident = "case r.subject_kind\n  %send"
                .formatted(tables.stream()
                        .filter(columns -> columns.has("incident_id") && columns.has("other_id"))
                        .map(columns -> "when '%s' then (select x.other_id from %s x where x.id = r.subject_id)\n  "
                                .formatted(name(columns), columns.table()))
                        .collect(Collectors.joining()));
    }

    private static String subject(String itself, String column, List<EntityColumns<?>> tables) {
        String tied = tables.stream()
                .filter(columns -> columns.has(column) || columns.has("dispute_id"))
                .map(columns -> "when '%s' then coalesce(%s)\n  ".formatted(name(columns), ties(column, columns)))
                .collect(Collectors.joining());
        return "case r.subject_kind\n  when '%s' then r.subject_id\n  %send".formatted(itself, tied);
    }

    /** The kind of the global ids of a table's rows; null for a table that the schema does not show. */
    Character kind(String table) {
        return reports.containsKey(table) ? Character.valueOf(reports.get(table).kind()) : records.get(table);
    }

    boolean isReport(String table) {
        return reports.containsKey(table);
    }

    GlobalId of(LogEntry entry) {
        return new GlobalId(kind(entry.table()), entry.subjectId());
    }

    /** SQL for the election that the subject of the log's row {@code r} is or is about; null for any other subject. */
    String election() {
        return election;
    }

    /** The same for the incident. */
    String incident() {
        return incident;
    }

    /** SQL for the second incident of a link between two; null for any other subject. */
    String otherIncident() {
        return otherIncident;
    }

    private static String name(EntityColumns<?> columns) {
        return columns.table().toUpperCase(Locale.ROOT);
    }

    /** A row refers to its election or incident, or to a dispute over it. */
    private static String ties(String column, EntityColumns<?> columns) {
        List<String> ties = new ArrayList<>();
        if (columns.has(column)) {
            ties.add("(select x.%s from %s x where x.id = r.subject_id)".formatted(column, columns.table()));
        }
        if (columns.has("dispute_id")) {
            ties.add("(select d.%s from %s x join dispute d on d.id = x.dispute_id where x.id = r.subject_id)"
                    .formatted(column, columns.table()));
        }
        return String.join(", ", ties);
    }
}
