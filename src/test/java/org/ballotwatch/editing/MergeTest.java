package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of one person are merged, and split again. */
@QuarkusTest
class MergeTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private final String own = UUID.randomUUID().toString();
    private final String aliceKey = own + "-alice";
    private String alice;
    private String alicia;
    private String incident;
    private String report;

    @BeforeEach
    void create_two_records_of_one_person() {
        alice = made("recordPerson", "{key: \"" + aliceKey + "\", name: \"Alice Orme\", bornOn: \"1970-01-02\"}");
        alicia = made("recordPerson", "{name: \"Alicia Orme\", bornOn: \"1970-02-01\", givenName: \"Alicia\"}");
        incident = made("recordIncident", EditorAtWork.incident(""));
        report = participation(alice);
        name(alice, "A. Orme");
        name(alicia, "A. Orme");
        name(alice, "Orme the Elder");
        editor.made("addExternalId", "{record: \"%s\", scheme: \"wikidata\", value: \"Q%s\"}".formatted(alice, own));
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void the_kept_record_gets_everything_of_the_merged_one() {
        merge();
        JsonNode kept = person(alicia);
        assertThat(kept.at("/names").findValuesAsText("name"))
                .containsExactlyInAnyOrder("A. Orme", "Orme the Elder", "Alice Orme");
        assertThat(kept.at("/externalIds").findValuesAsText("value")).containsExactlyInAnyOrder(aliceKey, "Q" + own);
        assertThat(participant(report)).isEqualTo(alicia);
        assertThat(kept.at("/bornOn").asText()).isEqualTo("1970-02-01");
    }

    @Test
    void the_ids_of_the_merged_record_find_the_kept_one() {
        merge();
        JsonNode found = data("""
                {
                  node(id: "%1$s") { id }
                  byId: person(id: "%1$s") { id }
                  byKey: person(externalId: {scheme: "casebook", value: "%2$s"}) { id }
                  byOther: person(externalId: {scheme: "wikidata", value: "Q%3$s"}) { id }
                  incidents(filter: {actor: "%1$s"}) { nodes { id } }
                  findings(filter: {record: "%1$s"}) { nodes { rule } }
                }""".formatted(alice, aliceKey, own));
        assertThat(found.findValuesAsText("id")).containsExactly(alicia, alicia, alicia, alicia, incident);
        assertThat(participant(participation(alice))).isEqualTo(alicia);
        assertThat(participant(participation(aliceKey))).isEqualTo(alicia);
        assertThat(made("correctPerson", "{id: \"%s\", set: {diedOn: \"2020-01-01\"}}".formatted(alice)))
                .isEqualTo(alicia);
    }

    @Test
    void the_merged_record_is_neither_listed_nor_found() {
        merge();
        String found = data("""
                {
                  people(filter: {text: "Orme"}) { totalCount nodes { id } }
                  search(text: "Alice Orme") { nodes { record { id } } }
                }""").toString();
        assertThat(found).contains(alicia).contains("\"totalCount\":1").doesNotContain(alice);
    }

    @Test
    void both_histories_show_who_merged_them_and_why() {
        merge();
        JsonNode kept = data("{ person(id: \"" + alicia
                + "\") { mergedFrom { id name by why differences { field kept former } }"
                + " history { why by changes { field before after } } } }");
        JsonNode former = kept.at("/person/mergedFrom/0");
        assertThat(former.at("/id").asText()).isEqualTo(alice);
        assertThat(former.at("/name").asText()).isEqualTo("Alice Orme");
        assertThat(former.at("/why").asText()).isEqualTo("The same passport");
        assertThat(former.at("/by").asText()).startsWith("test ");
        assertThat(former.at("/differences").toString())
                .isEqualTo("[{\"field\":\"bornOn\",\"kept\":\"1970-02-01\",\"former\":\"1970-01-02\"},"
                        + "{\"field\":\"givenName\",\"kept\":\"Alicia\",\"former\":null}]");
        assertThat(kept.at("/person/history").toString())
                .contains("{\"field\":\"mergedFrom\",\"before\":null,\"after\":\"" + alice + "\"}")
                .contains("wikidata:Q" + own, "Orme the Elder", "The same passport");
        assertThat(
                        sql.value(
                                "select count(*) from revision where subject_kind = 'PARTICIPATION' and reason = 'The same passport'"))
                .isEqualTo("1");
    }

    @Test
    void a_split_restores_exactly_what_the_merger_moved() {
        String before = person(alice).toString() + person(alicia);
        merge();
        String since = participation(alicia);
        assertThat(made("splitRecord", "{id: \"%s\", former: \"%s\"}".formatted(alicia, alice)))
                .isEqualTo(alice);
        assertThat(person(alice).toString() + person(alicia)).isEqualTo(before);
        assertThat(participant(report)).isEqualTo(alice);
        assertThat(participant(since)).isEqualTo(alicia);
    }

    @Test
    void a_split_moves_named_later_reports_too() {
        merge();
        String since = participation(alicia);
        editor.made("splitRecord", "{id: \"%s\", former: \"%s\", reports: [\"%s\"]}".formatted(alicia, alice, since));
        assertThat(participant(since)).isEqualTo(alice);
    }

    @Test
    void a_split_can_move_reports_to_a_record_of_the_same_batch() {
        String third = own + "-third";
        JsonNode batch = editor.batch("", """
                {recordPerson: {key: "%1$s", name: "Alice Orme the Younger"}}
                {splitRecord: {id: "%2$s", to: "%1$s", reports: ["%3$s"]}}""".formatted(third, alice, report));
        assertThat(batch.path("userErrors")).as("%s", batch).isEmpty();
        assertThat(participant(report)).isEqualTo(batch.at("/nodes/0/id").asText());
    }

    @Test
    void successive_mergers_can_be_undone_one_by_one() {
        String third = made("recordPerson", "{name: \"A. B. Orme\"}");
        merge();
        String before = person(alicia).toString();
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(alicia, third));
        assertThat(data("{ node(id: \"" + alice + "\") { id } }").at("/node/id").asText())
                .isEqualTo(third);
        editor.made("splitRecord", "{id: \"%s\", former: \"%s\"}".formatted(third, alicia));
        assertThat(person(alicia).toString()).isEqualTo(before);
        assertThat(participant(report)).isEqualTo(alicia);
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(alicia, third));
        editor.made("splitRecord", "{id: \"%s\", former: \"%s\"}".formatted(third, alice));
        assertThat(participant(report)).isEqualTo(alice);
        assertThat(data("{ node(id: \"" + alicia + "\") { id } }")
                        .at("/node/id")
                        .asText())
                .isEqualTo(third);
    }

    @Test
    void reports_that_arrive_during_a_merger_go_to_the_kept_record() {
        List<String> made = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> {
                    if (i == 6) {
                        merge();
                    }
                    return participation(alice);
                })
                .toList();
        assertThat(made.stream().map(MergeTest::participant)).containsOnly(alicia);
        assertThat(sql.value("select count(*) from participation p join actor a on a.id = p.actor_id"
                        + " where a.merged_into_id is not null"))
                .isEqualTo("0");
    }

    @Test
    void an_impossible_merger_or_split_is_refused_with_the_reason() {
        String party = made("recordParty", "{name: \"Orme's List\", kind: PARTY}");
        assertThat(mergeErrors(alice, alice)).isEqualTo("INVALID_ARGUMENT [input, into]");
        assertThat(mergeErrors(alice, party)).isEqualTo("INVALID_ARGUMENT [input, into]");
        assertThat(mergeErrors(alice, incident)).isEqualTo("INVALID_ARGUMENT [input, into]");
        assertThat(mergeErrors("nobody", alice)).isEqualTo("NOT_FOUND [input, id]");
        assertThat(splitErrors("former: \"" + alice + "\"")).isEqualTo("INVALID_ARGUMENT [input, former]");
        assertThat(splitErrors("")).isEqualTo("INVALID_ARGUMENT [input, former]");
        assertThat(splitErrors("to: \"" + alice + "\"")).isEqualTo("INVALID_ARGUMENT [input, reports]");
        assertThat(splitErrors("to: \"" + alice + "\", reports: [\"" + report + "\"]"))
                .isEqualTo("NOT_FOUND [input, reports, 0]");
        assertThat(splitErrors("to: \"" + alice + "\", reports: [\"" + incident + "\"]"))
                .isEqualTo("INVALID_ARGUMENT [input, reports, 0]");
        merge();
        assertThat(mergeErrors(alice, alicia)).isEqualTo("CONFLICT [input, id]");
        assertThat(mergeErrors(alicia, alice)).isEqualTo("INVALID_ARGUMENT [input, into]");
    }

    @Test
    void parties_with_a_reported_succession_cannot_be_merged() {
        String old = made("recordParty", "{name: \"Orme's List\", kind: PARTY}");
        String next = made("recordParty", "{name: \"Orme's New List\", kind: PARTY}");
        String tie = editor.made(
                        "reportPartyRelation",
                        "{source: \"IQ-2021-SEEDA\", party: \"%s\", relation: SUCCESSOR, other: \"%s\"}"
                                .formatted(next, old))
                .at("/report/id")
                .asText();
        JsonNode refused = editor.asked("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(old, next));
        assertThat(refused.at("/userErrors/0/code").asText()).isEqualTo("CONFLICT");
        assertThat(refused.at("/userErrors/0/message").asText()).contains(tie);
        editor.made("retireReport", "{id: \"%s\", reason: \"They are one\"}".formatted(tie));
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(old, next));
    }

    @Test
    void an_outdated_version_is_not_merged() {
        String version = data("{ person(id: \"" + alice + "\") { version } }")
                .at("/person/version")
                .asText();
        name(alice, "Lady Orme");
        assertThat(editor.errors(
                        "mergeRecords",
                        "{id: \"%s\", into: \"%s\", version: \"%s\"}".formatted(alice, alicia, version)))
                .isEqualTo("CONFLICT [input, version]");
    }

    private void merge() {
        assertThat(made(
                        "mergeRecords",
                        "{id: \"%s\", into: \"%s\", why: \"The same passport\"}".formatted(alice, alicia)))
                .isEqualTo(alicia);
    }

    private String mergeErrors(String id, String into) {
        return editor.errors("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(id, into));
    }

    private String splitErrors(String more) {
        return editor.errors("splitRecord", "{id: \"" + alicia + "\" " + more + "}");
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private void name(String actor, String name) {
        editor.made("addActorName", "{actor: \"%s\", name: \"%s\", kind: SHORT}".formatted(actor, name));
    }

    private String participation(String actor) {
        return editor.made(
                        "reportParticipation",
                        "{source: \"IQ-2021-SEEDA\", incident: \"%s\", actor: \"%s\", role: TARGET, asWritten: \"%s\"}"
                                .formatted(incident, actor, UUID.randomUUID()))
                .at("/report/id")
                .asText();
    }

    private static String participant(String report) {
        return data("{ node(id: \"" + report + "\") { ... on Participation { actor { id } } } }")
                .at("/node/actor/id")
                .asText();
    }

    private static JsonNode person(String id) {
        return data("{ person(id: \"" + id
                        + "\") { id name bornOn names { name kind } externalIds { scheme value } mergedFrom { id } } }")
                .path("person");
    }

    private static JsonNode data(String query) {
        JsonNode answer = GraphQLClient.ask(query);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.path("data");
    }
}
