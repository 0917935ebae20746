package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of {@code values.md} come out as the page says. */
class ValuesPageTest {
    private static final Path PAGE = Path.of("src/docs/values.md");
    private static final String RESULT = "Shown: ";
    private static final List<String> STAGES = List.of("PRELIMINARY", "UPDATED", "FINAL");

    @TestFactory
    List<DynamicTest> each_example_comes_out_as_the_page_says() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| ")) {
                table.add(line);
            } else if (line.startsWith(RESULT)) {
                List<Quantity> reports = reports(List.copyOf(table));
                tests.add(DynamicTest.dynamicTest(line, () -> check(reports, line.substring(RESULT.length()))));
                table.clear();
            } else if (!line.isEmpty()) {
                table.clear();
            }
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    private static void check(List<Quantity> reports, String said) {
        for (String part : said.split(", ")) {
            String name = part.substring(0, part.indexOf(' '));
            String value = part.substring(part.indexOf(' ') + 1);
            ResolvedQuantity official = Resolution.quantity(Reading.OFFICIAL, reports);
            switch (name) {
                case "low" -> assertThat(official.low()).isEqualByComparingTo(value);
                case "high" -> assertThat(official.high()).isEqualByComparingTo(value);
                case "voices" -> assertThat(official.voices()).hasToString(value);
                case "disagreement" ->
                    assertThat(official.disagreement()).isCloseTo(Double.parseDouble(value), within(1e-9));
                default ->
                    assertThat(Resolution.quantity(Reading.valueOf(name), reports)
                                    .best())
                            .as(name)
                            .isEqualByComparingTo(value);
            }
        }
    }

    private static List<Quantity> reports(List<String> table) {
        List<String> header = cells(table.get(0));
        return table.stream()
                .skip(2)
                .map(line -> {
                    Map<String, String> row = new HashMap<>();
                    List<String> cells = cells(line);
                    for (int i = 0; i < header.size(); i++) {
                        row.put(header.get(i), cells.get(i));
                    }
                    return new Quantity(number(row, "low"), number(row, "best"), number(row, "high"), precedence(row));
                })
                .toList();
    }

    private static ReportPrecedence precedence(Map<String, String> row) {
        UUID source = UUID.nameUUIDFromBytes(row.get("source").getBytes());
        String quoted = row.get("quoted");
        return new ReportPrecedence(
                Rank.valueOf(row.getOrDefault("rank", "NORMAL")),
                row.containsKey("stage") ? STAGES.indexOf(row.get("stage")) : 0,
                SourceAuthority.MEDIA,
                LocalDate.parse(row.get("day")),
                0,
                Voice.of(quoted.isEmpty() ? source : UUID.nameUUIDFromBytes(quoted.getBytes()), null),
                null,
                false);
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : new BigDecimal(row.get(column));
    }

    private static List<String> cells(String line) {
        String[] cells = line.split("\\|", -1);
        return Arrays.stream(cells, 1, cells.length - 1).map(String::strip).toList();
    }
}
