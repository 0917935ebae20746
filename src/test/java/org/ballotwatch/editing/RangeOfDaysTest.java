package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Incidents and elections of which only the earliest and the latest possible day are known. */
@QuarkusTest
class RangeOfDaysTest {
    private static final String RANGE = "startsOn: \"2017-08-03\", endsOn: \"2017-08-17\", datePrecision: RANGE";

    private static final String DAYS = "startsOn endsOn datePrecision startsNoLaterThan endsNoEarlierThan";

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recordIncident | startsOn: "2017-08-03", endsOn: "2017-08-17", datePrecision: RANGE | 2017-08-03 2017-08-17 RANGE null null
            recordElection | startsOn: "2017-08-03", endsOn: "2017-08-17", datePrecision: RANGE | 2017-08-03 2017-08-17 RANGE null null
            recordIncident | startsOn: "2017-08-03", startsNoLaterThan: "2017-08-05", endsOn: "2017-08-17", datePrecision: RANGE | 2017-08-03 2017-08-17 RANGE 2017-08-05 null
            recordElection | startsOn: "2017-08-03", endsNoEarlierThan: "2017-08-10", endsOn: "2017-08-17", datePrecision: RANGE | 2017-08-03 2017-08-17 RANGE null 2017-08-10
            """)
    void a_range_is_stored_as_it_was_given(String mutation, String days, String shown) {
        assertThat(days(recorded(mutation, days))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            startsOn: "2017-08-03", datePrecision: RANGE                       | endsOn            | endsOn is required with the precision RANGE; give the last day that is possible
            startsOn: "2017-08-03", endsOn: "2017-08-03", datePrecision: RANGE | datePrecision     | datePrecision: 'RANGE' needs two different days; for a single day, give DAY
            startsOn: "2017-08-03", endsOn: "2017-08-02", datePrecision: RANGE | endsOn            | endsOn: '2017-08-02' is before startsOn, which is 2017-08-03
            startsOn: "2017-08-03", startsNoLaterThan: "2017-08-04"            | startsNoLaterThan | startsNoLaterThan needs the precision RANGE in datePrecision
            startsOn: "2017-08-01", datePrecision: MONTH, endsNoEarlierThan: "2017-08-04" | endsNoEarlierThan | endsNoEarlierThan needs the precision RANGE in datePrecision
            startsOn: "2017-08-03", endsOn: "2017-08-17", datePrecision: RANGE, startsNoLaterThan: "2017-08-02" | startsNoLaterThan | startsNoLaterThan: '2017-08-02' is before startsOn, which is 2017-08-03
            startsOn: "2017-08-03", endsOn: "2017-08-17", datePrecision: RANGE, endsNoEarlierThan: "2017-08-18" | endsOn | endsOn: '2017-08-17' is before endsNoEarlierThan, which is 2017-08-18
            """)
    void days_that_are_no_range_are_refused(String days, String field, String message) {
        for (String mutation : new String[] {"recordIncident", "recordElection"}) {
            JsonNode errors = asked(mutation, days).get("userErrors");
            assertThat(errors).as("%s", errors).hasSize(1);
            assertThat(errors.at("/0/path/1").asText()).isEqualTo(field);
            assertThat(errors.at("/0/message").asText()).isEqualTo(message);
            assertThat(errors.at("/0/code").asText()).isEqualTo("INVALID_ARGUMENT");
        }
    }

    /** Catches an event that was known by a range and seems to last all of it, once its day is known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            startsOn: "2017-08-05", datePrecision: DAY                         | 2017-08-05 2017-08-05 DAY null null
            startsOn: "2017-08-05", datePrecision: DAY, endsOn: "2017-08-06"   | 2017-08-05 2017-08-06 DAY null null
            startsOn: "2017-08-01", datePrecision: MONTH                       | 2017-08-01 2017-08-01 MONTH null null
            startsOn: "2017-08-04"                                             | 2017-08-04 2017-08-17 RANGE 2017-08-10 null
            endsOn: "2017-08-20", endsNoEarlierThan: "2017-08-12"              | 2017-08-03 2017-08-20 RANGE 2017-08-10 2017-08-12
            startsNoLaterThan: null                                            | 2017-08-03 2017-08-17 RANGE null null
            """)
    void an_exact_day_replaces_all_of_a_range(String set, String days) {
        String id = recorded("recordIncident", RANGE + ", startsNoLaterThan: \"2017-08-10\"");
        JsonNode payload = editor.asked("correctIncident", "{id: \"" + id + "\", set: {" + set + "}}");
        assertThat(payload.path("userErrors")).as("%s", payload).isEmpty();
        assertThat(days(id)).isEqualTo(days);
    }

    @Test
    void a_day_that_turns_out_to_be_uncertain_becomes_a_range() {
        String id = recorded("recordIncident", "startsOn: \"2017-08-03\"");
        JsonNode payload = editor.asked(
                "correctIncident", "{id: \"" + id + "\", set: {endsOn: \"2017-08-17\", datePrecision: RANGE}}");
        assertThat(payload.path("userErrors")).as("%s", payload).isEmpty();
        assertThat(days(id)).isEqualTo("2017-08-03 2017-08-17 RANGE null null");
    }

    /** The rule has to look at the range again, not only at the first day. */
    @Test
    void a_correction_of_the_range_alone_makes_and_ends_links() {
        String election = recorded("recordElection", "startsOn: \"2011-01-31\"");
        String id = recorded("recordIncident", "startsOn: \"2009-01-01\"");
        assertThat(linked(id)).doesNotContain(election);
        correct(id, "endsOn: \"2010-12-31\", datePrecision: RANGE");
        assertThat(linked(id)).contains(election);
        correct(id, "endsOn: \"2010-07-31\"");
        assertThat(linked(id)).doesNotContain(election);
    }

    private void correct(String id, String set) {
        JsonNode payload = editor.asked("correctIncident", "{id: \"" + id + "\", set: {" + set + "}}");
        assertThat(payload.path("userErrors")).as("%s", payload).isEmpty();
    }

    private String recorded(String mutation, String days) {
        JsonNode payload = asked(mutation, days);
        assertThat(payload.path("userErrors")).as("%s", payload).isEmpty();
        return payload.at("/record/id").asText();
    }

    private JsonNode asked(String mutation, String days) {
        String type = mutation.endsWith("Election") ? "LOCAL" : "ATTACK";
        return editor.asked(mutation, "{title: \"Some day\", type: " + type + ", country: \"BV\", " + days + "}");
    }

    private static String linked(String id) {
        return GraphQLClient.ask("{ incident(id: \"" + id + "\") { elections { election { id } } } }")
                .toString();
    }

    private static String days(String id) {
        JsonNode node = GraphQLClient.ask("{ node(id: \"" + id + "\") { ... on Incident { " + DAYS
                        + " } ... on Election { " + DAYS + " } } }")
                .at("/data/node");
        StringBuilder days = new StringBuilder();
        for (String field : DAYS.split(" ")) {
            days.append(days.isEmpty() ? "" : " ").append(node.path(field).asText());
        }
        return days.toString();
    }
}
