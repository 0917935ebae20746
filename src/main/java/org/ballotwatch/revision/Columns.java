package org.ballotwatch.revision;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;
import org.ballotwatch.entry.RecordTypes;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.report.ReportTypes;

/** How GraphQL speaks of the columns that the history names: entities say by what name, inputs what a column refers to. */
@Singleton
class Columns {
    /** What no input names, and what every report calls otherwise than its column. */
    private static final Map<String, Character> REFERENCES =
            Map.of("country_id", 'C', "merged_from_id", 'A', "merged_into_id", 'A');

    private static final Map<String, String> RENAMED =
            Map.of("attributed_to_id", "attributedActor", "attributed_words", "attributedTo");

    /** By the table in capitals and the column. */
    private final Map<String, Character> references = new HashMap<>();

    private final Map<String, String> renamed = new HashMap<>();

    Columns(RecordTypes records, ReportTypes reports) {
        for (KeyedKind kind : KeyedKind.values()) {
            RecordType<?, ?> type = records.of(kind);
            learn(kind.table(), type.fields(), type.columns());
        }
        for (ReportType<?, ?> type : reports) {
            learn(type.table(), type.fields(), type.allColumns());
        }
    }

    private void learn(String table, InputFields<?> fields, EntityColumns<?> columns) {
        fields.references(columns).forEach((column, kind) -> references.put(key(table, column), kind.letter()));
        columns.renamed().forEach((column, name) -> renamed.put(key(table, column), name));
    }

    private static String key(String table, String column) {
        return table.toUpperCase(Locale.ROOT) + "." + column;
    }

    /** @param table in capitals, as {@code revision.subject_kind} has it */
    Column of(String table, String name) {
        String key = table + "." + name;
        return new Column(
                name,
                renamed.getOrDefault(
                        key, RENAMED.getOrDefault(name, EntityColumns.camel(name.replaceFirst("_id$", "")))),
                references.getOrDefault(key, REFERENCES.get(name)));
    }
}
