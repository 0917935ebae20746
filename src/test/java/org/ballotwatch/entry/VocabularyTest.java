package org.ballotwatch.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Sql;
import org.ballotwatch.report.ReportTypes;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.api.Test;

/** A word that one place has and another lacks is refused by the database, or known to nobody who reads the documentation. */
@QuarkusTest
class VocabularyTest {
    private static final Pattern WORD = Pattern.compile("'([A-Z][A-Z0-9_]*)'");

    @Inject
    RecordTypes records;

    @Inject
    ReportTypes reports;

    @Inject
    Sql sql;

    @Test
    void the_database_takes_exactly_the_words_of_the_schema() {
        for (KeyedKind kind : KeyedKind.values()) {
            check(records.of(kind).columns(), records.of(kind).fields());
        }
        reports.forEach(type -> check(type.allColumns(), type.fields()));
    }

    private void check(EntityColumns<?> columns, InputFields<?> fields) {
        for (Field field : fields.input().getFields()) {
            if (words(field).isEmpty()) {
                continue;
            }
            String column = columns.column(EntityColumns.snake(field.getName()));
            String check = sql.value("select string_agg(pg_get_constraintdef(c.oid), ' ') from pg_constraint c"
                    + " join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]"
                    + " where c.contype = 'c' and c.conrelid = '" + columns.table() + "'::regclass and a.attname = '"
                    + column + "'");
            Set<String> stored = WORD.matcher(check)
                    .results()
                    .map(word -> word.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(stored).as("%s.%s", columns.table(), column).isEqualTo(words(field));
        }
    }

    @Test
    void the_documentation_of_casebooks_has_every_word() throws IOException {
        String page = Files.readString(Path.of("src/docs/casebooks.md"));
        for (KeyedKind kind : KeyedKind.values()) {
            check(page, records.of(kind).fields());
        }
        reports.forEach(type -> check(page, type.fields()));
    }

    private static void check(String page, InputFields<?> fields) {
        for (Field field : fields.input().getFields()) {
            List<String> missing = words(field).stream()
                    .filter(word -> !page.contains("`" + word + "`"))
                    .toList();
            assertThat(missing)
                    .as("%s.%s", fields.input().getSimpleName(), field.getName())
                    .isEmpty();
        }
    }

    @Test
    void every_word_is_described() throws NoSuchFieldException {
        for (KeyedKind kind : KeyedKind.values()) {
            for (Field field : records.of(kind).fields().input().getFields()) {
                for (String word : words(field)) {
                    assertThat(vocabulary(field).getField(word).isAnnotationPresent(Description.class))
                            .as(word)
                            .isTrue();
                }
            }
        }
    }

    /** None where the field holds no words. */
    private static Set<String> words(Field field) {
        return Stream.ofNullable(vocabulary(field).getEnumConstants())
                .flatMap(Arrays::stream)
                .map(word -> ((Enum<?>) word).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> vocabulary(Field field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }
}
