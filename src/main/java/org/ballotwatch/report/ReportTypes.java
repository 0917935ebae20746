package org.ballotwatch.report;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ballotwatch.entry.InputFields;
import org.jspecify.annotations.Nullable;

/** All kinds of reports, by table name. */
@Singleton
public class ReportTypes implements Iterable<ReportType<?, ?>> {
    private final List<ReportType<?, ?>> types;
    private final Map<Character, ReportType<?, ?>> byLetter = new TreeMap<>();

    ReportTypes(@Any Instance<ReportType<?, ?>> beans) {
        types = beans.stream()
                .<ReportType<?, ?>>map(type -> type)
                .sorted(Comparator.comparing(ReportType::table))
                .toList();
        for (ReportType<?, ?> type : types) {
            if (byLetter.put(type.kind(), type) != null) {
                throw new IllegalStateException("Two kinds of reports have the letter " + type.kind());
            }
        }
    }

    @Override
    public Iterator<ReportType<?, ?>> iterator() {
        return types.iterator();
    }

    /** Returns the kind that an input describes. */
    public ReportType<?, ?> of(ReportInput input) {
        return types.stream()
                .filter(type -> type.fields().equals(InputFields.of(input)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No ReportType has the input " + input.getClass()));
    }

    /** Returns the tables of reports on incidents, elections or disputes, see {@link ReportType#tableOf}. */
    public List<String> tablesOf(String column) {
        return types.stream()
                .map(type -> type.tableOf(column))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the kind of the reports in a table; empty if there are records in it. */
    public Optional<ReportType<?, ?>> ofTable(String table) {
        return types.stream().filter(type -> type.table().equals(table)).findFirst();
    }

    /** Returns the table of a kind of report; null if the letter is a record's. */
    public @Nullable String table(char letter) {
        ReportType<?, ?> type = of(letter);
        return type == null ? null : type.table();
    }

    /** Returns the kind of reports with their letter. */
    ReportType<?, ?> ofReport(char letter) {
        return Objects.requireNonNull(of(letter));
    }

    /** Returns null if the letter is a record's. */
    public @Nullable ReportType<?, ?> of(char letter) {
        return byLetter.get(letter);
    }
}
