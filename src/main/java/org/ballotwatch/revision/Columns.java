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

/** The GraphQL names of the columns in the history. Entities provide the names, inputs the kinds of references. */
@Singleton
class Columns {
    /** References that no input names. */
    private static final Map<String, Character> REFERENCES = Map.of("country_id", 'C');

    private static final Map<String, String> RENAMED = Map.of(
            "attributed_to_id",
            "attributedActor",
            "attributed_words",
            "attributedTo",
            "counts_until",
            "withdrawnOn",
            "withdrawn_as",
            "withdrawal");

    /** Kinds of references, by the table in capitals and the column. */
    private final Map<String, Character> references = new HashMap<>();

    private final Map<String, String> renamed = new HashMap<>();

    Columns(RecordTypes records, ReportTypes reports) {
        for (KeyedKind kind : KeyedKind.values()) {
            RecordType<?, ?> type = records.of(kind);
            learn(kind.table(), type.fields(), type.columns());
            references.put(key(kind.table(), "merged_into_id"), kind.letter());
            references.put(key(kind.table(), "merged_from_id"), kind.letter());
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

    /** @param table in capitals, as in {@code revision.subject_kind} */
    Column of(String table, String name) {
        String key = table + "." + name;
        return new Column(
                name,
                renamed.getOrDefault(
                        key, RENAMED.getOrDefault(name, EntityColumns.camel(name.replaceFirst("_id$", "")))),
                references.getOrDefault(key, REFERENCES.get(name)));
    }
}
