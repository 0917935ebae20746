package org.ballotwatch.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ballotwatch.dataset.casebook.CasebookFolder;
import org.ballotwatch.dataset.casebook.Loading;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loads all elections of ParlGov as a casebook, and compares seats, votes, shares and previous elections with its tables, which
 * are too large for this repository.
 *
 * <p>Run with {@code -Dparlgov=<folder>} of the tables of ParlGov (Döring and Manow, doi:10.7910/DVN/2VZ5ZC, CC0) as in
 * parlgov-web, such as {@code 31__elections__Election.csv}.
 */
@QuarkusTest
@EnabledIfSystemProperty(
        named = "parlgov",
        matches = ".+",
        disabledReason = "ParlGov is compared in full only with -Dparlgov=<folder of its tables>")
class ParlGovFullTest {
    private static final String PARLIAMENT = "13";
    private static final String PAGE = """
            { elections(first: 100, orderBy: EARLIEST_FIRST%s) { pageInfo { hasNextPage endCursor } nodes {
              externalIds { scheme value } seatsTotal previous { externalIds { scheme value } }
              results { seats { best } votes { best } voteShare { best } } } } }""";

    @Inject
    Loading loading;

    @TempDir
    Path parent;

    private final Path tables = Path.of(System.getProperty("parlgov", ""));
    private final List<NamedCsvRecord> elections = read("31__elections__Election.csv");
    private final List<NamedCsvRecord> results = read("32__elections__ElectionResult.csv");

    private record Totals(BigDecimal seats, BigDecimal votes, BigDecimal share) {
        static final Totals NONE = new Totals(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        Totals plus(BigDecimal seats, BigDecimal votes, BigDecimal share) {
            return new Totals(this.seats.add(seats), this.votes.add(votes), this.share.add(share));
        }
    }

    @BeforeEach
    void load() {
        Map<String, String> countries = new HashMap<>();
        read("02__datacore__Country.csv").forEach(row -> countries.put(row.getField("id"), row.getField("code_iso2")));
        CasebookFolder book = CasebookFolder.empty(parent, "parlgov")
                .with("sources.csv", "key,publisher,kind,published_on\nPG-source,ParlGov,DATASET,2024-01-01\n")
                .with(
                        "parties.csv",
                        csv(
                                "key,name,kind,country",
                                read("21__parties__Party.csv").stream()
                                        .map(row -> List.of(
                                                "PG-p" + row.getField("id"),
                                                row.getField("name_english").replaceAll("\\p{Cntrl}", " ") + " ("
                                                        + row.getField("id") + ")",
                                                "PARTY",
                                                countries.getOrDefault(row.getField("country"), "")))))
                .with(
                        "elections.csv",
                        csv(
                                "key,title,type,country,chamber,starts_on,seats_total",
                                elections.stream()
                                        .map(row -> List.of(
                                                "PG-e" + row.getField("id"),
                                                countries.get(row.getField("country")) + " " + row.getField("date"),
                                                row.getField("type").equals(PARLIAMENT)
                                                        ? "PARLIAMENTARY"
                                                        : "SUPRANATIONAL",
                                                countries.get(row.getField("country")),
                                                row.getField("type").equals(PARLIAMENT)
                                                        ? "Parliament"
                                                        : "European Parliament",
                                                row.getField("date"),
                                                row.getField("seats_total")))))
                .with(
                        "results.csv",
                        csv(
                                "election,party,low,best,high,votes,vote_share,stage,source",
                                results.stream()
                                        .filter(row -> !(row.getField("seats")
                                                        + row.getField("votes")
                                                        + row.getField("vote_share"))
                                                .isEmpty())
                                        .map(row -> List.of(
                                                "PG-e" + row.getField("election"),
                                                "PG-p" + row.getField("party"),
                                                row.getField("seats"),
                                                row.getField("seats"),
                                                row.getField("seats"),
                                                row.getField("votes"),
                                                row.getField("vote_share"),
                                                "CERTIFIED",
                                                "PG-source"))));
        assertThat(loading.load(book)).isTrue();
    }

    @AfterEach
    void remove() {
        loading.takeOut("parlgov", "PG-");
    }

    @Test
    void every_election_has_the_totals_and_the_previous_election_of_parlgov() {
        Map<String, Totals> expected = new TreeMap<>();
        elections.forEach(row -> expected.put("PG-e" + row.getField("id"), Totals.NONE));
        results.forEach(row -> expected.computeIfPresent(
                "PG-e" + row.getField("election"),
                (key, totals) -> totals.plus(
                        number(row.getField("seats")),
                        number(row.getField("votes")),
                        number(row.getField("vote_share")))));

        Map<String, Totals> shown = new TreeMap<>();
        Map<String, String> previous = new TreeMap<>();
        for (String after = ""; after != null; ) {
            JsonNode page = GraphQLClient.data(PAGE.formatted(after), Map.of()).get("elections");
            page.get("nodes").forEach(election -> {
                String key = key(election);
                if (key.startsWith("PG-")) {
                    shown.put(key, totals(election.get("results")));
                    previous.put(key, key(election.get("previous")));
                }
            });
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\""
                    : null;
        }

        Totals all = shown.values().stream()
                .reduce(Totals.NONE, (sum, each) -> sum.plus(each.seats, each.votes, each.share));
        long samePrevious = elections.stream()
                .filter(row -> previous.get("PG-e" + row.getField("id")).equals(predecessor(row)))
                .count();
        System.out.printf(
                "ParlGov: %d elections, %s seats, %s votes, %s percent of votes; previous election as in ParlGov: %d%n",
                shown.size(), all.seats, all.votes, all.share, samePrevious);
        assertThat(shown).usingRecursiveComparison().isEqualTo(expected);
    }

    private static String predecessor(NamedCsvRecord election) {
        String id = election.getField(
                election.getField("type").equals(PARLIAMENT) ? "previous_parliament_election" : "previous_ep_election");
        return id.isEmpty() ? "" : "PG-e" + id;
    }

    private static Totals totals(JsonNode results) {
        Totals totals = Totals.NONE;
        for (JsonNode result : results) {
            totals = totals.plus(
                    number(result.at("/seats/best").asText()),
                    number(result.at("/votes/best").asText()),
                    number(result.at("/voteShare/best").asText()));
        }
        return totals;
    }

    private static String key(JsonNode election) {
        for (JsonNode id : election.path("externalIds")) {
            if (id.get("scheme").asText().equals("casebook")) {
                return id.get("value").asText();
            }
        }
        return "";
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() || text.equals("null") ? BigDecimal.ZERO : new BigDecimal(text);
    }

    private static String csv(String header, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header.split(","));
            rows.forEach(row -> csv.writeRecord(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<NamedCsvRecord> read(String file) {
        if (!tables.resolve(file).toFile().exists()) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(tables.resolve(file))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
