package org.ballotwatch.resolution;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One event of MAVERICK with its reports, and eventreport's results under two of its rules. */
record Maverick(String id, List<NamedCsvRecord> reports, NamedCsvRecord conservative, NamedCsvRecord informative) {

    /** The events kept among the test resources. */
    static List<Maverick> sample() {
        try {
            return in(Path.of(Maverick.class.getResource("/maverick").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads {@code maverick_event_report.csv}, {@code golden/aggregate_con.csv} and {@code golden/aggregate_inf.csv}. */
    static List<Maverick> in(Path folder) {
        Map<String, List<NamedCsvRecord>> reports = new LinkedHashMap<>();
        for (NamedCsvRecord report : read(folder.resolve("maverick_event_report.csv"))) {
            reports.computeIfAbsent(report.getField("event_id"), id -> new ArrayList<>())
                    .add(report);
        }
        Map<String, NamedCsvRecord> conservative = byEvent(folder.resolve("golden/aggregate_con.csv"));
        Map<String, NamedCsvRecord> informative = byEvent(folder.resolve("golden/aggregate_inf.csv"));
        return reports.entrySet().stream()
                .map(event -> new Maverick(
                        event.getKey(),
                        event.getValue(),
                        conservative.get(event.getKey()),
                        informative.get(event.getKey())))
                .toList();
    }

    /** @param measure {@code deaths} or {@code injuries} */
    ResolvedQuantity resolve(Reading reading, String measure) {
        return Resolution.quantity(
                reading,
                reports.stream()
                        .map(report -> new Quantity(
                                number(report, measure + "_low"),
                                number(report, measure + "_best"),
                                number(report, measure + "_high"),
                                weight(report)))
                        .toList());
    }

    /** @param said the report's value in the column, null if it is no vote */
    ResolvedChoice<String> resolve(Reading reading, String precision, Function<? super NamedCsvRecord, String> said) {
        return Resolution.choice(
                reading,
                reports.stream()
                        .map(report -> new Choice<>(
                                said.apply(report),
                                Integer.parseInt("0" + report.getField(precision)),
                                Integer.parseInt(report.getField("certain")),
                                weight(report)))
                        .toList());
    }

    /** eventreport's {@code calc_mode_numeric}, restated: the smallest of the most frequent numbers. */
    BigDecimal mode(String column) {
        Map<BigDecimal, Long> votes = votes(column);
        return votes.keySet().stream()
                .filter(number -> votes.get(number).equals(Collections.max(votes.values())))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** eventreport's {@code event_level_disagreement}, restated: the share of reports without the modal number. */
    double disagreement(String column) {
        return 1 - Collections.max(votes(column).values()) / (double) reports.size();
    }

    private Map<BigDecimal, Long> votes(String column) {
        return reports.stream().collect(Collectors.groupingBy(report -> number(report, column), Collectors.counting()));
    }

    static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    private static ReportPrecedence weight(NamedCsvRecord report) {
        return Reports.reliable(Integer.parseInt(report.getField("source_classification")));
    }

    private static Map<String, NamedCsvRecord> byEvent(Path file) {
        return read(file).stream().collect(Collectors.toMap(row -> row.getField("event_id"), row -> row));
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
