package org.ballotwatch.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Between two change days nothing may differ, or a slider that stops only on these would skip a state. */
@QuarkusTest
class ChangeDaysTest {
    private static final String REPORTS = " reports { recordId rank withdrawnOn overtakenOn }";

    private static final String SHOWN = " accounts { recordId rank withdrawnOn overtakenOn startsOn }"
            + " figures { measure group weapon scope best low high disagreement voices stage" + REPORTS + " }"
            + " disputes { recordId status } statements { recordId rank } utterances { summary }"
            + " codings { recordId value rank }"
            + " evidence { field value disagreement" + REPORTS + " } sources { recordId }";

    private static final String ELECTION = " results { contestant { name } seats { best low high } votes { best }"
            + " voteShare { best } stage elected disagreement voices" + REPORTS + " }"
            + " resultsByPlace { contestant { name } seats { best } votes { best } stage" + REPORTS + " }"
            + " status statuses { recordId rank } assessments { recordId rank } winners { contestant { name } derived }"
            + " incidents(first: 100) { totalCount nodes { confidence purpose criteria incident { recordId } } }";

    private static final String INCIDENT = " participants { role label attribution disagreement" + REPORTS + " }"
            + " responsibility { state } elections { confidence purpose criteria election { recordId } }";

    private static final String CHANGES =
            "changeDays { day topics published { recordId } reassessed { recordId } changes { field before after } }";

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    SqlStatements statements;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void elections_differ_on_these_days_and_on_no_others() {
        for (JsonNode election : GraphQLClient.data("{ elections(first: 100) { nodes { id } } }", Map.of())
                .at("/elections/nodes")) {
            check("Election", election.get("id").asText(), SHOWN + ELECTION);
        }
    }

    @Test
    void incidents_differ_on_these_days_and_on_no_others() {
        for (JsonNode incident : GraphQLClient.data("{ incidents(first: 40) { nodes { id } } }", Map.of())
                .at("/incidents/nodes")) {
            check("Incident", incident.get("id").asText(), SHOWN + INCIDENT);
        }
    }

    @Test
    void withdrawals_ranks_and_newer_words_have_their_days() {
        String incident = record("recordIncident", EditorAtWork.incident(""));
        String agency = source();
        String ten = figure(incident, agency, "best: 10, knownSince: \"2021-11-08\"");
        String two = figure(incident, source(), "best: 2, knownSince: \"2021-11-09\"");
        figure(incident, agency, "best: 11, knownSince: \"2021-11-14\"");
        editor.made("withdrawReport", "{id: \"" + ten + "\", on: \"2021-11-12\"}");
        editor.made(
                "rankReport",
                "{id: \"" + two
                        + "\", rank: DEPRECATED, since: \"2021-11-16\", reason: \"Contradicted by the hospital\"}");

        assertThat(days(incident, "of: [FIGURES]"))
                .containsExactly(
                        "2021-11-08 +1 -0 figures[KILLED/ALL].best null 10",
                        "2021-11-09 +1 -0 figures[KILLED/ALL].best 10 2",
                        "2021-11-12 +0 -1 figures[KILLED/ALL].high 10 2",
                        "2021-11-14 +1 -0 figures[KILLED/ALL].best 2 11",
                        "2021-11-16 +0 -1 figures[KILLED/ALL].low 2 11");
        assertThat(days(incident, "of: [FIGURES], asOf: \"2021-11-13\"")).hasSize(3);
        assertThat(days(incident, "of: [FIGURES], from: \"2021-11-12\"")).hasSize(3);
        assertThat(days(incident, "of: [PARTICIPANTS]")).isEmpty();
        check("Incident", incident, SHOWN + INCIDENT);
    }

    @Test
    void a_report_that_never_counted_has_no_day() {
        String incident = record("recordIncident", EditorAtWork.incident(""));
        String ten = figure(incident, source(), "best: 10, knownSince: \"2021-11-08\"");
        editor.made("withdrawReport", "{id: \"" + ten + "\", on: \"2021-11-08\"}");
        assertThat(days(incident, "of: [FIGURES]")).isEmpty();
    }

    @Test
    void all_days_cost_as_many_statements_as_one() {
        String all = "{ elections(first: 1) { nodes { " + CHANGES + " } } }";
        String one = "{ elections(first: 1, asOf: \"2021-10-12\") { nodes { " + CHANGES + " } } }";
        assertThat(asked(all)).isEqualTo(asked(one)).isLessThan(16);
        assertThat(asked(all.replace("first: 1", "first: 50"))).isEqualTo(asked(all));
        assertThat(asked(all.replace("changeDays", "changeDays(of: [RESULTS])")))
                .isEqualTo(2);
    }

    private int asked(String query) {
        statements.forget();
        GraphQLClient.data(query, Map.of());
        return statements.seen().size();
    }

    /** Asks for each day, the day before it and a day in the middle of each gap. */
    private static void check(String type, String id, String shown) {
        JsonNode changes = GraphQLClient.data(
                        "{ node(id: \"" + id + "\") { ... on " + type + " { " + CHANGES + " } } }", Map.of())
                .at("/node/changeDays");
        TreeSet<LocalDate> asked = new TreeSet<>();
        Map<LocalDate, JsonNode> listed = new LinkedHashMap<>();
        LocalDate previous = null;
        for (JsonNode change : changes) {
            LocalDate day = LocalDate.parse(change.get("day").asText());
            assertThat(previous == null || previous.isBefore(day)).isTrue();
            assertThat(change.get("topics")).isNotEmpty();
            listed.put(day, change);
            asked.add(day);
            asked.add(day.minusDays(1));
            if (previous != null) {
                asked.add(previous.plusDays((day.toEpochDay() - previous.toEpochDay()) / 2));
            }
            previous = day;
        }
        if (previous != null) {
            asked.add(previous.plusDays(1));
            asked.add(previous.plusYears(30));
        }
        JsonNode before = null;
        for (LocalDate day : asked) {
            JsonNode now = page(type, id, day, shown);
            if (before != null && !listed.containsKey(day)) {
                assertThat(now).as("%s %s differs on %s", type, id, day).isEqualTo(before);
            } else if (before != null && now.equals(before)) {
                JsonNode change = listed.get(day);
                assertThat(change.get("published").size()
                                + change.get("reassessed").size())
                        .as("%s %s is the same on %s", type, id, day)
                        .isPositive();
                assertThat(change.get("changes")).isEmpty();
            }
            before = now;
        }
    }

    private static JsonNode page(String type, String id, LocalDate day, String shown) {
        String field = type.equals("Election") ? "election" : "incident";
        return GraphQLClient.data(
                        "{ " + field + "(id: \"" + id + "\", asOf: \"" + day + "\") { " + shown + " } }", Map.of())
                .get(field);
    }

    private static List<String> days(String incident, String arguments) {
        String given = arguments.isEmpty() ? "" : "(" + arguments + ")";
        List<String> days = new ArrayList<>();
        for (JsonNode day : GraphQLClient.data(
                        "{ node(id: \"" + incident + "\") { ... on Incident { changeDays" + given
                                + " { day published { recordId } reassessed { recordId } changes { field before after } } } } }",
                        Map.of())
                .at("/node/changeDays")) {
            JsonNode first = day.at("/changes/0");
            days.add("%s +%d -%d %s %s %s"
                    .formatted(
                            day.get("day").asText(),
                            day.get("published").size(),
                            day.get("reassessed").size(),
                            first.path("field").asText(),
                            first.path("before").asText(),
                            first.path("after").asText()));
        }
        return days;
    }

    private String record(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private String source() {
        return record(
                "recordSource",
                "{publisher: \"Paper %s\", kind: NATIONAL_MEDIA, publishedOn: \"2021-11-08\"}"
                        .formatted(System.nanoTime()));
    }

    private String figure(String incident, String source, String rest) {
        return editor.made(
                        "reportFigure",
                        "{event: \"%s\", source: \"%s\", measure: KILLED, stage: UPDATED, %s}"
                                .formatted(incident, source, rest))
                .at("/report/id")
                .asText();
    }
}
