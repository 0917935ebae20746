package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check without a database finds the same faults as loading into an empty one. */
class CasebookCheckTest {
    private static final Pattern COUNTRY = Pattern.compile("\\('[0-9a-f-]{36}', '([A-Z]{2})', '[A-Z]{3}', ");

    @TempDir
    Path folder;

    @Test
    void it_knows_the_countries_of_the_database() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<String> codes = migrations
                    .flatMap(file -> COUNTRY.matcher(text(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(codes).containsExactlyInAnyOrder(Locale.getISOCountries());
        }
    }

    @Test
    void a_casebook_may_refer_to_records_of_the_bundled_and_earlier_ones() throws IOException {
        CasebookFolder.example(folder, "a", "A-", "IS");
        CasebookFolder.example(folder, "b", "B-", "IS")
                .set("figures.csv", 2, "event", "IQ-2021-11-07-residence")
                .set("figures.csv", 3, "source", "A-herald");

        List<CasebookCheck.Result> results = CasebookCheck.of(folder);

        assertThat(results).extracting(CasebookCheck.Result::casebook).containsExactly("a", "b");
        assertThat(results).allMatch(result -> result.found() == 0);
        assertThat(CasebookCheck.of(folder.resolve("b")).get(0).problems())
                .singleElement()
                .extracting(Problem::located)
                .asString()
                .startsWith("figures.csv:3:source: There is no source with the id or key 'A-herald'");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
