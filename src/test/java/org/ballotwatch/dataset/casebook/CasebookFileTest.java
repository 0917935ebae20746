package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.RecordApi;
import org.ballotwatch.editing.ReportApi;
import org.ballotwatch.editing.input.EditInput;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.RecordTypes;
import org.ballotwatch.report.ReportInput;
import org.ballotwatch.report.ReportTypes;
import org.junit.jupiter.api.Test;

/** Everything that the service can show can be entered in every way: by a file, by a mutation and in a batch. */
@QuarkusTest
class CasebookFileTest {
    /** Columns that nobody enters, since the service or the database computes them. */
    private static final Set<String> COMPUTED =
            Set.of("id", "voice_id", "withdrawn_as", "country_id", "rule", "rule_version", "explanation");

    /** Columns that only the database looks at. */
    private static final Set<String> KEPT =
            Set.of("actor_kind", "held_since", "held_until", "killed_at_least", "merged_into_id", "listed");

    @Inject
    Sql sql;

    @Inject
    ReportTypes reports;

    @Inject
    RecordTypes records;

    private final List<InputFields<?>> files = Arrays.stream(CasebookFile.values())
            .<InputFields<?>>map(CasebookFile::fields)
            .toList();

    @Test
    void every_kind_of_reports_has_a_file() {
        assertThat(StreamSupport.stream(reports.spliterator(), false).map(type -> type.fields()))
                .isNotEmpty()
                .allMatch(files::contains);
    }

    @Test
    void every_kind_of_records_has_a_file() {
        assertThat(KeyedKind.values())
                .allMatch(kind -> files.contains(records.of(kind).fields()));
    }

    @Test
    void every_file_has_a_mutation_and_a_batch_edit() {
        Set<Object> inBatch = Arrays.stream(EditInput.class.getFields())
                .map(Field::getType)
                .map(InputFields::of)
                .collect(Collectors.toSet());
        Set<Object> byMutation = Stream.of(RecordApi.class, ReportApi.class)
                .flatMap(api -> Arrays.stream(api.getMethods()))
                .map(Method::getParameterTypes)
                .flatMap(Arrays::stream)
                .filter(type -> RecordInput.class.isAssignableFrom(type) || ReportInput.class.isAssignableFrom(type))
                .map(InputFields::of)
                .collect(Collectors.toSet());

        assertThat(inBatch).containsAll(files);
        assertThat(byMutation)
                .containsAll(Arrays.stream(CasebookFile.values())
                        .filter(file -> file.record() != null || file.report() != null)
                        .map(CasebookFile::fields)
                        .toList());
    }

    /** A column without a field would stay empty without notice. */
    @Test
    void every_column_has_a_field() {
        for (CasebookFile file : CasebookFile.values()) {
            if (file.record() != null) {
                assertThat(filled(file.fields(), file.record().columns()))
                        .as(file.fileName())
                        .containsAll(entered(file.record().columns()));
            } else if (file.report() != null) {
                assertThat(filled(file.fields(), file.report().allColumns()))
                        .as(file.fileName())
                        .containsAll(entered(file.report().columns()));
            }
        }
    }

    private static Set<String> filled(InputFields<?> fields, EntityColumns<?> columns) {
        Set<String> filled = new HashSet<>(fields.columns());
        filled.addAll(fields.references(columns).keySet());
        columns.renamed().forEach((column, name) -> {
            if (fields.columns().contains(EntityColumns.snake(name))) {
                filled.add(column);
            }
        });
        return filled;
    }

    private static List<String> entered(EntityColumns<?> columns) {
        return columns.names().stream()
                .filter(column -> !COMPUTED.contains(column))
                .toList();
    }

    /** A column without an entity would never be shown. */
    @Test
    void every_column_of_a_record_is_read() {
        for (KeyedKind table : KeyedKind.values()) {
            Set<String> read = Arrays.stream(KeyedKind.values())
                    .filter(kind -> kind.table().equals(table.table()))
                    .flatMap(kind -> records.of(kind).columns().names().stream())
                    .collect(Collectors.toSet());
            assertThat(sql.column("""
            select a.attname
            from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''""", table.table()))
                    .filteredOn(column -> !KEPT.contains(column))
                    .allMatch(read::contains);
        }
    }
}
