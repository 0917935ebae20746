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

    Subjects(ReportTypes types) {
        records.put("COUNTRY", Country.KIND);
        for (KeyedKind kind : KeyedKind.values()) {
            records.put(kind.table().toUpperCase(Locale.ROOT), kind.letter());
        }
        types.forEach(type -> reports.put(name(type.columns()), type));
        List<EntityColumns<?>> tables = new ArrayList<>(List.of(EntityColumns.of(Dispute.class)));
        types.forEach(type -> tables.add(type.columns()));
        String tied = tables.stream()
                .filter(columns -> columns.has("election_id") || columns.has("dispute_id"))
                .map(columns -> "when '%s' then coalesce(%s)\n  ".formatted(name(columns), elections(columns)))
                .collect(Collectors.joining());
        election = "case r.subject_kind\n  when '%s' then r.subject_id\n  %send".formatted(ELECTION, tied);
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

    private static String name(EntityColumns<?> columns) {
        return columns.table().toUpperCase(Locale.ROOT);
    }

    /** A row refers to its election, or to a dispute over it. */
    private static String elections(EntityColumns<?> columns) {
        List<String> ties = new ArrayList<>();
        if (columns.has("election_id")) {
            ties.add("(select x.election_id from %s x where x.id = r.subject_id)".formatted(columns.table()));
        }
        if (columns.has("dispute_id")) {
            ties.add("(select d.election_id from %s x join dispute d on d.id = x.dispute_id where x.id = r.subject_id)"
                    .formatted(columns.table()));
        }
        return String.join(", ", ties);
    }
}
