package org.ballotwatch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.transport.websocket.SocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The events that subscribers receive while editors work. */
@QuarkusTest
class FeedTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private SocketClient client;
    private String cursor;
    private String election;

    @BeforeEach
    void connect() {
        election = GraphQLClient.ask("{ elections(filter: {country: \"IQ\", from: \"2021-10-01\", to: \"2021-10-31\"})"
                        + " { nodes { id } } }")
                .at("/data/elections/nodes/0/id")
                .asText();
        client = SocketClient.ready(RestAssured.port);
        cursor = GraphQLClient.ask("{ noticeCursor }").at("/data/noticeCursor").asText();
    }

    @AfterEach
    void leaveNoTraces() {
        client.close();
        traces.wipe();
    }

    @Test
    void a_recorded_incident_is_sent_with_its_revision() {
        follow(
                "incidentRecorded",
                "",
                "incident { title country { name } } revision { action by why changes { field } }");
        record("A march", "IQ");
        JsonNode notice = told("incidentRecorded");
        assertThat(notice.at("/incident/title").asText()).isEqualTo("A march");
        assertThat(notice.at("/incident/country/name").asText()).isEqualTo("Iraq");
        assertThat(notice.at("/revision/action").asText()).isEqualTo("CREATED");
        assertThat(notice.at("/revision/by").asText()).startsWith("test ");
        assertThat(notice.at("/revision/changes")).isEmpty();
    }

    @Test
    void a_withdrawn_and_restored_record_is_sent_each_time() {
        String hoax = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        follow("recordMergedOrWithdrawn", "", "record { id withdrawal { reason } } revision { action why }");
        editor.made("withdrawRecord", "{id: \"" + hoax + "\", reason: HOAX, why: \"A film scene\"}");
        JsonNode withdrawn = told("recordMergedOrWithdrawn");
        assertThat(withdrawn.at("/record/id").asText()).isEqualTo(hoax);
        assertThat(withdrawn.at("/revision").toString())
                .isEqualTo("{\"action\":\"WITHDRAWN\",\"why\":\"A film scene\"}");
        editor.made("restoreRecord", "{id: \"" + hoax + "\"}");
        assertThat(told("recordMergedOrWithdrawn").at("/revision/action").asText())
                .isEqualTo("RESTORED");
    }

    @Test
    void a_filter_excludes_other_events() {
        follow("incidentRecorded", "filter: {country: \"LB\", text: \"march\"}, ", "incident { title }");
        record("A march", "IQ");
        record("A sit-in", "LB");
        record("The march", "LB");
        assertThat(told("incidentRecorded").at("/incident/title").asText()).isEqualTo("The march");
    }

    @Test
    void a_subscriber_can_resume_after_its_last_cursor() {
        List<String> titles = IntStream.range(0, 5).mapToObj(i -> "March " + i).toList();
        titles.forEach(title -> record(title, "IQ"));
        follow("incidentRecorded", "", "cursor incident { title }");
        List<String> heard = new ArrayList<>();
        heard.add(told("incidentRecorded").at("/incident/title").asText());
        JsonNode second = told("incidentRecorded");
        heard.add(second.at("/incident/title").asText());
        client.complete("1");

        cursor = second.path("cursor").asText();
        SocketClient again = SocketClient.ready(RestAssured.port);
        again.subscribe("1", subscription("incidentRecorded", "", "incident { title }"));
        for (int i = 2; i < 5; i++) {
            heard.add(again.hear("next", "1")
                    .at("/data/incidentRecorded/incident/title")
                    .asText());
        }
        assertThat(heard).isEqualTo(titles);
        again.close();
    }

    @Test
    void a_batch_is_sent_in_order_to_each_subscriber() {
        follow("incidentRecorded", "", "incident { title }");
        SocketClient second = SocketClient.ready(RestAssured.port);
        second.subscribe("1", subscription("incidentRecorded", "", "incident { title }"));
        String edits = IntStream.range(0, 300)
                .mapToObj(i -> "{recordIncident: {title: \"March " + i
                        + "\", type: PEACEFUL_PROTEST, country: \"IQ\", startsOn: \"2021-11-08\"}}")
                .collect(Collectors.joining(", "));
        assertThat(editor.batch("", edits).path("userErrors")).isEmpty();
        for (int i = 0; i < 300; i++) {
            assertThat(told("incidentRecorded").at("/incident/title").asText()).isEqualTo("March " + i);
            assertThat(second.hear("next", "1")
                            .at("/data/incidentRecorded/incident/title")
                            .asText())
                    .isEqualTo("March " + i);
        }
        second.close();
    }

    @Test
    void all_changes_around_an_election_are_sent_in_order() {
        follow(
                "electionChanged",
                "id: \"" + election + "\", ",
                "election { title } revision { action } subject { __typename id }");
        String figure = report("reportFigure", "event: \"" + election + "\", measure: VOTES_CAST, best: 9");
        editor.made("rankReport", "{id: \"" + figure + "\", rank: DEPRECATED, reason: \"doubtful\"}");
        String dispute = editor.made(
                        "recordDispute", "{election: \"" + election + "\", title: \"A suit\", type: COMPLAINT}")
                .at("/record/id")
                .asText();
        String step =
                report("reportDisputeStep", "dispute: \"" + dispute + "\", status: FILED, takenOn: \"2021-11-08\"");
        record("An incident that the rule ties to it", "IQ");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            JsonNode notice = told("electionChanged");
            told.add(notice.at("/revision/action").asText() + " "
                    + notice.at("/subject/__typename").asText()
                    + (i == 4 ? "" : " " + notice.at("/subject/id").asText()));
            assertThat(notice.at("/election/title").asText()).contains("Iraq");
        }
        assertThat(told)
                .containsExactly(
                        "CREATED FigureReport " + figure,
                        "RANKED FigureReport " + figure,
                        "CREATED Dispute " + dispute,
                        "CREATED DisputeStep " + step,
                        "CREATED ElectionLinkReport");
    }

    @Test
    void a_result_report_is_sent_with_its_contestant_and_election() {
        follow(
                "resultReported",
                "election: \"" + election + "\", ",
                "election { id } resultReport { contestant { name } seats { best } source { publisher } }");
        String party = editor.made("recordParty", "{name: \"The Harbour List\", country: \"IQ\", kind: PARTY}")
                .at("/record/id")
                .asText();
        report("reportResult", "election: \"" + election + "\", party: \"" + party + "\", stage: CERTIFIED, best: 3");
        JsonNode notice = told("resultReported");
        assertThat(notice.at("/election/id").asText()).isEqualTo(election);
        assertThat(notice.at("/resultReport/contestant/name").asText()).isEqualTo("The Harbour List");
        assertThat(notice.at("/resultReport/seats/best").asInt()).isEqualTo(3);
    }

    @Test
    void a_report_is_sent_when_it_is_retired_or_superseded() {
        follow("reportRetired", "", "report { id retiredReason supersededBy { id } }");
        String incident = record("A march", "IQ");
        String first = report("reportFigure", "event: \"" + incident + "\", measure: KILLED, best: 1");
        String second = report(
                "reportFigure", "event: \"" + incident + "\", measure: KILLED, best: 2, supersedes: \"" + first + "\"");
        editor.made("retireReport", "{id: \"" + second + "\", reason: \"Another day\"}");
        JsonNode replaced = told("reportRetired");
        assertThat(replaced.at("/report/id").asText()).isEqualTo(first);
        assertThat(replaced.at("/report/supersededBy/id").asText()).isEqualTo(second);
        JsonNode withdrawn = told("reportRetired");
        assertThat(withdrawn.at("/report/id").asText()).isEqualTo(second);
        assertThat(withdrawn.at("/report/retiredReason").asText()).isEqualTo("Another day");
    }

    @Test
    void no_event_is_lost_while_the_listening_connection_is_down() {
        follow("incidentRecorded", "", "incident { title }");
        record("Before", "IQ");
        assertThat(told("incidentRecorded").at("/incident/title").asText()).isEqualTo("Before");
        sql.run("select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%'");
        record("Meanwhile", "IQ");
        record("After", "IQ");
        assertThat(told("incidentRecorded").at("/incident/title").asText()).isEqualTo("Meanwhile");
        assertThat(told("incidentRecorded").at("/incident/title").asText()).isEqualTo("After");
    }

    @Test
    void an_invalid_subscription_is_refused() {
        String unknown = GraphQLClient.ask("{ incidents(first: 1) { nodes { id } } }")
                .at("/data/incidents/nodes/0/id")
                .asText();
        assertThat(refused("electionChanged(id: \"" + unknown + "\") { cursor }"))
                .isEqualTo("INVALID_ARGUMENT id");
        assertThat(refused("electionChanged(id: \"RQAAAAAAAAAAAAAAAAAAAAA\") { cursor }"))
                .isEqualTo("NOT_FOUND id");
        assertThat(refused("reportRetired(after: \"nonsense\") { cursor }")).isEqualTo("INVALID_CURSOR after");
        String future = new LogOffset(Long.MAX_VALUE, 1).cursor();
        assertThat(refused("reportRetired(after: \"" + future + "\") { cursor }"))
                .isEqualTo("INVALID_CURSOR after");
        assertThat(refused("incidentRecorded(filter: {minKilled: 0}) { cursor }"))
                .isEqualTo("INVALID_ARGUMENT filter.minKilled");
    }

    @Test
    void a_subscription_over_http_is_refused() {
        JsonNode answer = GraphQLClient.ask("subscription { reportRetired { cursor } }");
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.at("/errors/0/message").asText()).contains("graphql-transport-ws");
        assertThat(answer.has("data")).isFalse();
    }

    private void follow(String field, String arguments, String asked) {
        client.subscribe("1", subscription(field, arguments, asked));
    }

    private String subscription(String field, String arguments, String asked) {
        return "subscription { " + field + "(" + arguments + "after: \"" + cursor + "\") { " + asked + " } }";
    }

    private JsonNode told(String field) {
        JsonNode payload = client.hear("next", "1");
        assertThat(payload.has("errors")).as("%s", payload).isFalse();
        return payload.path("data").path(field);
    }

    private String refused(String field) {
        client.subscribe("2", "subscription { " + field + " }");
        JsonNode extensions = client.hear("error", "2").at("/0/extensions");
        return extensions.path("code").asText() + " "
                + extensions.path("argument").asText();
    }

    private String record(String title, String country) {
        return editor.made(
                        "recordIncident",
                        "{title: \"" + title + "\", type: PEACEFUL_PROTEST, country: \"" + country
                                + "\", startsOn: \"2021-11-08\"}")
                .at("/record/id")
                .asText();
    }

    private String report(String mutation, String input) {
        String source = GraphQLClient.ask("{ sources(first: 1) { nodes { id } } }")
                .at("/data/sources/nodes/0/id")
                .asText();
        return editor.made(mutation, "{" + input + ", source: \"" + source + "\"}")
                .at("/report/id")
                .asText();
    }
}
