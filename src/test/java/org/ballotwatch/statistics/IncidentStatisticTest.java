package org.ballotwatch.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts and sums of incidents, worked out by hand for five invented ones in the Comoros. */
@QuarkusTest
class IncidentStatisticTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    SqlStatements statements;

    private String source;
    private String police;
    private String election;

    @BeforeEach
    void record() {
        source = record("recordSource", "publisher: \"%s\", kind: NEWS_AGENCY".formatted(UUID.randomUUID()));
        police = record("recordOrganization", "name: \"The police\", kind: POLICE, country: \"KM\"");
        election = record(
                "recordElection", "title: \"A vote\", type: PRESIDENTIAL, country: \"KM\", startsOn: \"2023-02-05\"");
        String whole = incident("2023-01-03", "ARMED_CLASH");
        killed(whole, "best: 5");
        String part = incident("2023-01-03", "ARMED_CLASH");
        killed(part, "best: 2");
        partOf(whole, part);
        String vague = incident("2023-01-20", "ARMED_CLASH");
        killed(vague, "low: 3");
        report("reportParticipation", "incident: \"%s\", actor: \"%s\", role: INTERVENER".formatted(vague, police));
        String groups = incident("2023-02-05", "BOMBING");
        report(
                "reportFigure",
                "event: \"%s\", measure: KILLED, counted: POLICE, low: 1, best: 1, high: 2".formatted(groups));
        report("reportFigure", "event: \"%s\", measure: KILLED, counted: PROTESTERS, best: 3".formatted(groups));
        report("reportFigure", "event: \"%s\", measure: INJURED, best: 7".formatted(groups));
        incident("2023-02-20", "SIT_IN");
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_part_is_counted_and_summed_once() {
        assertThat(stats("by: [MONTH]", "month count sums { measure best low high incidents }"))
                .isEqualTo("[{month:2023-01-01,count:2,sums:[{measure:KILLED,best:8,low:8,high:null,incidents:2},"
                        + "{measure:INJURED,best:0,low:0,high:0,incidents:0}]},"
                        + "{month:2023-02-01,count:2,sums:[{measure:KILLED,best:4,low:4,high:5,incidents:1},"
                        + "{measure:INJURED,best:7,low:7,high:7,incidents:1}]}]");
    }

    /** Two of its parts have the number; what is part of one of these is in that number. */
    @Test
    void parts_are_summed_where_the_whole_has_no_number() {
        String whole = incident("2022-06-01", "SIT_IN");
        String morning = incident("2022-06-02", "ARMED_CLASH");
        String night = incident("2022-06-03", "ARMED_CLASH");
        String shot = incident("2022-06-03", "ATTACK");
        partOf(whole, morning, night);
        partOf(night, shot);
        partOf(morning, shot);
        killed(night, "best: 3");
        killed(shot, "best: 1");
        report("reportFigure", "event: \"%s\", measure: INJURED, best: 9".formatted(shot));

        assertThat(stats(
                        "by: [TYPE]",
                        "type count sums { measure best incidents }",
                        "country: \"KM\", to: \"2022-12-31\""))
                .isEqualTo("[{type:SIT_IN,count:1,sums:[{measure:KILLED,best:4,incidents:2},"
                        + "{measure:INJURED,best:9,incidents:1}]}]");
    }

    private void partOf(String whole, String... parts) {
        for (String part : parts) {
            report("reportIncidentLink", "incident: \"%s\", other: \"%s\", relation: PART_OF".formatted(part, whole));
        }
    }

    @Test
    void groupings_can_be_combined() {
        assertThat(stats("by: [COUNTRY, TYPE, ACTOR]", "country { code } type actor { name } count"))
                .isEqualTo("[{country:{code:KM},type:ARMED_CLASH,actor:{name:The police},count:1},"
                        + "{country:{code:KM},type:ARMED_CLASH,actor:null,count:1},"
                        + "{country:{code:KM},type:BOMBING,actor:null,count:1},"
                        + "{country:{code:KM},type:SIT_IN,actor:null,count:1}]");
    }

    @Test
    void phases_are_those_of_the_election_in_the_filter() {
        assertThat(stats("by: [TIMING]", "timing count", "election: \"" + election + "\""))
                .isEqualTo(
                        "[{timing:PRE_ELECTION,count:2},{timing:ELECTION_DAY,count:1}," + "{timing:COUNTING,count:1}]");
    }

    @Test
    void a_place_includes_the_places_in_it() {
        String town = record("recordPlace", "name: \"Town\", kind: CITY, country: \"KM\"");
        String square =
                record("recordPlace", "name: \"Square\", kind: SITE, country: \"KM\", parent: \"%s\"".formatted(town));
        record(
                "recordIncident",
                "title: \"A rally\", type: CAMPAIGN_RALLY, country: \"KM\", startsOn: \"2023-01-30\", place: \"%s\""
                        .formatted(square));

        assertThat(stats("by: [PLACE]", "place { name } count", "place: \"" + town + "\""))
                .isEqualTo("[{place:{name:Square},count:1}]");
    }

    @Test
    void counts_around_an_election_have_the_same_groups_and_sums() {
        JsonNode answer = GraphQLClient.ask("{ election(id: \"" + election
                + "\") { incidentCounts(by: [COUNTRY, ACTOR], withinDays: 20, sum: [KILLED]) {"
                + " country { code } actor { name } count sums { best incidents } } } }");
        assertThat(answer.at("/data/election/incidentCounts").toString().replace("\"", ""))
                .isEqualTo("[{country:{code:KM},actor:{name:The police},count:1,sums:[{best:3,incidents:1}]},"
                        + "{country:{code:KM},actor:null,count:2,sums:[{best:4,incidents:1}]}]");
    }

    @Test
    void statements_do_not_grow_with_the_groups() {
        statements.forget();
        stats("by: [MONTH, TYPE, PLACE]", "month count sums { best }");
        assertThat(statements.seen()).hasSize(3);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThat(errors("by: []")).contains("by must contain at least one of");
        assertThat(errors("by: [MONTH, MONTH]")).contains("by names MONTH more than once");
        assertThat(errors("by: [TIMING]")).contains("needs filter.election");
        assertThat(errors("by: [MONTH], sum: [TURNOUT_PERCENT]")).contains("cannot be added up");
    }

    private static String errors(String arguments) {
        return GraphQLClient.ask("{ incidentStats(" + arguments + ") { count sums { best } } }")
                .at("/errors/0/message")
                .asText();
    }

    private static String stats(String arguments, String fields) {
        return stats(arguments, fields, "country: \"KM\"");
    }

    private static String stats(String arguments, String fields, String filter) {
        JsonNode answer =
                GraphQLClient.ask("{ incidentStats(filter: {" + filter + "}, " + arguments + ") { " + fields + " } }");
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/incidentStats").toString().replace("\"", "");
    }

    private String incident(String day, String type) {
        return record(
                "recordIncident",
                "title: \"A clash\", type: %s, country: \"KM\", startsOn: \"%s\"".formatted(type, day));
    }

    private void killed(String incident, String numbers) {
        report("reportFigure", "event: \"%s\", measure: KILLED, %s".formatted(incident, numbers));
    }

    private String record(String mutation, String fields) {
        return editor.made(mutation, "{" + fields + "}").at("/record/id").asText();
    }

    private void report(String mutation, String fields) {
        editor.made(mutation, "{" + fields + ", source: \"" + source + "\"}");
    }
}
