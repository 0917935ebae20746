package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The casebooks that the start of the service loaded, compared with their files. */
@QuarkusTest
class BundledCasebookTest {
    private static final Path FOLDER = Path.of("src/main/resources/casebook");

    @Inject
    Sql sql;

    /** No cell is dropped, changed or made up during loading. */
    @ParameterizedTest
    @EnumSource
    void each_row_is_stored_with_each_of_its_cells(CasebookFile file) throws IOException {
        // Records are from all casebooks, whichever casebook is named.
        List<Map<String, String>> stored = CasebookFiles.BUNDLED.stream()
                .flatMap(name -> sql.rows(StoredRows.queries(name).get(file)).stream())
                .distinct()
                .toList();

        assertThat(stored).isNotEmpty().allSatisfy(row -> assertThat(row.keySet())
                .containsAll(file.columns()));
        assertThat(stored).containsExactlyInAnyOrderElementsOf(written(file));
    }

    private static List<Map<String, String>> written(CasebookFile file) throws IOException {
        Map<String, String> published = rows(CasebookFile.SOURCES)
                .collect(Collectors.toMap(row -> row.get("key"), row -> row.get("published_on")));
        Map<String, Function<Map<String, String>, String>> whenEmpty = new HashMap<>(Map.of(
                "date_precision", row -> "DAY",
                "rank", row -> "NORMAL",
                "counted", row -> "ALL",
                "known_since", row -> published.get(row.get("source"))));
        if (file == CasebookFile.ELECTIONS || file == CasebookFile.INCIDENTS) {
            whenEmpty.put("ends_on", row -> row.get("starts_on"));
        }
        return rows(file)
                .map(row -> {
                    Map<String, String> full = new HashMap<>(row);
                    file.columns().forEach(column -> full.putIfAbsent(column, ""));
                    whenEmpty.forEach((column, value) -> {
                        if (file.columns().contains(column) && full.get(column).isEmpty()) {
                            full.put(column, value.apply(row));
                        }
                    });
                    return full;
                })
                .toList();
    }

    private static Stream<Map<String, String>> rows(CasebookFile file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String name : CasebookFiles.BUNDLED) {
            Path path = FOLDER.resolve(name).resolve(file.fileName());
            if (Files.exists(path)) {
                try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
                    csv.stream().map(NamedCsvRecord::getFieldsAsMap).forEach(rows::add);
                }
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cote-divoire-2010", "iraq-2021", "kenya-2017"})
    void its_title_and_licence_are_stored(String name) throws IOException {
        Properties written = new Properties();
        try (Reader properties = Files.newBufferedReader(FOLDER.resolve(name).resolve("casebook.properties"))) {
            written.load(properties);
        }

        assertThat(sql.rows("select name, title, version, licence, attribution from casebook where name = ?", name))
                .singleElement()
                .isEqualTo(written);
    }

    /** The list of the election commission is known to be complete: a lost or duplicate row would show here. */
    @Test
    void the_certified_seats_of_2021_add_up_to_the_chamber() {
        assertThat(sql.rows("""
                        select sum(r.best) as seats, min(e.seats_total) as chamber, count(distinct r.party_id) as parties
                        from result_report r
                        join election e on e.id = r.election_id
                        join external_id k on k.election_id = e.id and k.scheme = 'casebook'
                        where k.value = 'IQ-2021-10-10' and r.stage = 'CERTIFIED' and r.retired_at is null""")).singleElement().isEqualTo(Map.of("seats", "329", "chamber", "329", "parties", "19"));
    }

    @Test
    void each_incident_and_election_has_a_source() {
        assertThat(sql.column("""
                        select k.value
                        from external_id k
                        where k.scheme = 'casebook'
                          and (k.incident_id is not null or k.election_id is not null)
                          and not exists (
                            select from account r
                            where (r.incident_id = k.incident_id or r.election_id = k.election_id)
                              and r.retired_at is null)""")).isEmpty();
    }

    /** Counted by hand from the material; rows that vanish from the files would otherwise go unnoticed. */
    @ParameterizedTest
    @CsvSource({
        "SOURCES, 90",
        "INCIDENTS, 42",
        "RESULTS, 86",
        "FIGURES, 76",
        "PARTICIPATIONS, 125",
        "TENURES, 30",
        "PARTY_RELATIONS, 13",
        "DISPUTES, 5",
        "DISPUTE_STEPS, 24",
        "STATEMENTS, 35",
        "DISPUTE_FILERS, 16",
        "DISPUTE_SUBJECTS, 2",
        "ASSESSMENTS, 16",
        "CODINGS, 35"
    })
    void the_material_on_iraq_is_complete(CasebookFile file, int rows) {
        assertThat(sql.rows(StoredRows.queries("iraq-2021").get(file)))
                .filteredOn(row -> row.getOrDefault("key", "IQ-").startsWith("IQ-"))
                .hasSize(rows);
    }
}
