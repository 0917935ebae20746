package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.Sql;

/** An editor who sends mutations. */
@Dependent
public class EditorAtWork {
    private final Caller caller;
    private final Sql sql;

    EditorAtWork(StoredKeys keys, Sql sql) {
        this.caller = Caller.holding(keys.of(Role.EDITOR));
        this.sql = sql;
    }

    public static String incident(String more) {
        return "{title: \"Rally at the harbour\", type: PEACEFUL_PROTEST, country: \"IQ\", startsOn: \"2021-11-08\""
                + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    /** Returns the payload of a successful edit. */
    public JsonNode made(String mutation, String input) {
        JsonNode payload = asked(mutation, input);
        assertThat(payload.path("userErrors")).as("%s", payload).isEmpty();
        return payload;
    }

    /** Returns the code and path of the only error. */
    public String errors(String mutation, String input) {
        JsonNode errors = asked(mutation, input).path("userErrors");
        assertThat(errors).hasSize(1);
        StringBuilder path = new StringBuilder();
        errors.get(0).path("path").forEach(name -> path.append(path.isEmpty() ? "" : ", ")
                .append(name.asText()));
        return errors.get(0).path("code").asText() + " [" + path + "]";
    }

    /** The name of a mutation, such as {@code recordParty}. */
    public static String mutation(String verb, String noun) {
        return verb + Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    public JsonNode asked(String mutation, String input) {
        return answered(mutation, "input: " + input);
    }

    /** Returns the payload of an edit that may have been sent before. */
    JsonNode keyed(String mutation, String input, String key) {
        return answered(mutation, "input: " + input + ", idempotencyKey: \"" + key + "\"");
    }

    private JsonNode answered(String mutation, String arguments) {
        String shown = mutation.startsWith("report") || mutation.endsWith("Report")
                ? "report { id asWritten knownSince retiredReason }"
                : mutation.endsWith("Incident") ? "record { id title }" : "record { id }";
        JsonNode answer = caller.ask(
                "mutation { " + mutation + "(" + arguments + ") { " + shown + " userErrors { path message code } } }");
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/" + mutation);
    }

    public JsonNode keyed(String input, String key) {
        return caller.ask("mutation { recordIncident(input: " + input + ", idempotencyKey: \"" + key
                + "\") { record { id } userErrors { path message code } } }");
    }

    public JsonNode batch(String options, String edits) {
        JsonNode answer = caller.ask(
                "mutation { batch(input: {" + options + " edits: [" + edits + "]})"
                        + " { nodes { id ... on FigureReport { best source { publisher } } } userErrors { path message code } } }");
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/batch");
    }

    /** Sends the edits as a variable, since a document holds far fewer of them than a batch. */
    public JsonNode batch(List<Map<String, ?>> edits) {
        JsonNode answer = caller.ask(
                "mutation($edits: [EditInput!]!) { batch(input: {edits: $edits}) { userErrors { path message code } } }",
                Map.of("edits", edits));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/batch");
    }

    /** Returns the number of rows that an edit may add. */
    public String counts() {
        return sql.value("select (select count(*) from revision) || ' ' || (select count(*) from external_id)"
                + " || ' ' || (select count(*) from incident) || ' ' || (select count(*) from figure_report)");
    }
}
