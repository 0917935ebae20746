package org.ballotwatch.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code totalCount} out of kept numbers is the one that a search finds, and its page the same. */
@QuarkusTest
class TalliedCountTest {
    private static final int SEED = 17;

    private static final List<String> TYPES = List.of("ARMED_CLASH", "SIT_IN", "BOMBING", "ARREST");

    private static final List<String> COUNTRIES = List.of("KM", "SC");

    private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

    private final Random random = new Random(SEED);

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    @Inject
    SqlStatements statements;

    @BeforeEach
    void makeIncidents() {
        for (int i = 0; i < 80; i++) {
            editor.made("recordIncident", incident());
        }
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void numbers_of_any_filter_are_those_of_a_search() {
        int found = 0;
        for (int i = 0; i < 150; i++) {
            if (i == 75) {
                sql.run("select fold_incident_tally()");
                move();
            }
            found += checked(filter()) > 0 ? 1 : 0;
        }
        assertThat(found).isGreaterThan(75);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "country: \"km\"",
                "country: \"COM\", to: \"2023-08-31\"",
                "country: \"CSHH\"",
                "types: null",
                "types: [ARREST]",
                "from: \"0001-01-01\", to: \"9999-12-31\"",
                "country: \"SC\", from: \"9999-12-31\", to: \"0001-01-01\"",
                "country: \"SC\", from: \"2023-05-01\", to: \"2023-05-01\"",
                "country: \"SC\", from: \"2023-05-31\", to: \"2023-06-01\"",
                "country: \"KM\", types: [SIT_IN], from: \"2023-06-01\", to: \"2023-06-30\"",
                "country: \"KM\", from: \"2023-09-10\", to: \"2023-07-10\""
            })
    void edges_are_those_of_a_search(String filter) {
        checked(filter);
        move();
        checked(filter);
    }

    @Test
    void a_page_beside_its_number_is_the_page_alone() {
        int full = 0;
        for (int i = 0; i < 40; i++) {
            String filter = filter();
            String order = random.nextBoolean() ? "LATEST_FIRST" : "EARLIEST_FIRST";
            String list = "incidents(filter: {%s}, orderBy: %s, first: 7%s) { %s nodes { title startsOn } "
                    + "pageInfo { hasNextPage endCursor } }";
            boolean withCountry = filter.contains("country");
            String cursor = data(list.formatted(filter, order, "", ""), "incidents.pageInfo.endCursor");
            for (String after : List.of("", cursor == null ? "" : ", after: \"" + cursor + "\"")) {
                String alone = data(list.formatted(filter, order, after, ""), "incidents");
                statements.forget();
                assertThat(data(list.formatted(filter, order, after, "totalCount"), "incidents")
                                .replaceFirst("\"totalCount\":\\d+,", ""))
                        .as(filter)
                        .isEqualTo(alone);
                assertThat(statements.seen()).hasSize(withCountry ? 1 : 2).anyMatch(s -> s.contains("incident_tally"));
                full += alone.contains("\"hasNextPage\":true") ? 1 : 0;
            }
        }
        assertThat(full).isGreaterThan(10);
    }

    @Test
    void what_is_not_kept_is_searched() {
        for (String filter : List.of(
                "filter: {country: \"KM\", minKilled: 1}",
                "filter: {text: \"Tallied\"}",
                "asOf: \"2023-05-01\"",
                "recordedAsOf: \"2023-05-01T00:00:00Z\"",
                "filter: {minVoices: 1}")) {
            statements.forget();
            data("incidents(" + filter + ") { totalCount }", "incidents.totalCount");
            assertThat(statements.seen())
                    .as(filter)
                    .isNotEmpty()
                    .noneMatch(statement -> statement.contains("incident_tally"));
        }
    }

    /** Compares a kept number with those of two searches that share its incidents between them. */
    private int checked(String filter) {
        statements.forget();
        String tallied = count(filter);
        assertThat(statements.seen()).singleElement().asString().contains("incident_tally");
        String differ = filter + ", figuresDiffer: ";
        int searched = Integer.parseInt(count(differ + "true")) + Integer.parseInt(count(differ + "false"));
        assertThat(tallied).as(filter).isEqualTo(String.valueOf(searched));
        return searched;
    }

    /** Withdraws some incidents and moves others, so that numbers fall. */
    private void move() {
        sql.run("""
                update incident
                set withdrawn_as = case when get_byte(uuid_send(id), 15) % 5 = 0 then 'HOAX' end,
                  date_precision = case when get_byte(uuid_send(id), 15) % 5 = 1 and starts_on = ends_on then 'DECADE'
                    else date_precision end,
                  starts_no_later_than = case when date_precision = 'RANGE' then starts_on + 1 end
                where title like 'Tallied %'""");
    }

    private String incident() {
        LocalDate start = DAY.plusDays(random.nextInt(500));
        LocalDate end = start.plusDays(random.nextInt(3) == 0 ? 1 + random.nextInt(100) : 0);
        String precision = random.nextInt(3) > 0 ? "DAY" : random.nextBoolean() ? "MONTH" : "YEAR";
        if (end.isAfter(start) && random.nextInt(3) == 0) {
            precision = "RANGE";
        }
        String type = pick(TYPES);
        String further = pick(TYPES);
        return "{title: \"Tallied %s\", type: %s, country: \"%s\", startsOn: \"%s\", endsOn: \"%s\", datePrecision: %s%s}"
                .formatted(
                        UUID.randomUUID(),
                        type,
                        pick(COUNTRIES),
                        start,
                        end,
                        precision,
                        further.equals(type) ? "" : ", furtherTypes: [" + further + "]");
    }

    /** Days around those of the incidents, often those at which a month begins or ends. */
    private String filter() {
        List<String> parts = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            parts.add("country: \"" + pick(COUNTRIES) + "\"");
        }
        if (random.nextBoolean()) {
            parts.add("types: [" + pick(TYPES) + ", " + pick(TYPES) + "]");
        }
        if (random.nextInt(3) > 0) {
            parts.add("from: \"" + day() + "\"");
        }
        if (random.nextInt(3) > 0) {
            parts.add("to: \"" + day() + "\"");
        }
        return String.join(", ", parts);
    }

    private LocalDate day() {
        LocalDate day = DAY.plusDays(random.nextInt(600) - 50);
        return switch (random.nextInt(4)) {
            case 0 -> day.withDayOfMonth(1);
            case 1 -> day.withDayOfMonth(1).minusDays(1);
            default -> day;
        };
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String count(String filter) {
        return data("incidents(filter: {" + filter + "}) { totalCount }", "incidents.totalCount");
    }

    private static String data(String field, String path) {
        var value = GraphQLClient.data("{ " + field + " }", Map.of()).at("/" + path.replace('.', '/'));
        return value.isNull() ? null : value.isValueNode() ? value.asText() : value.toString();
    }
}
