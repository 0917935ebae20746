package org.ballotwatch.election;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.graphql.GraphQLClient;

/** Records invented votes as an editor would, and asks about them. */
@ApplicationScoped
class VoteFixture {
    private final EditorAtWork editor;

    VoteFixture(EditorAtWork editor) {
        this.editor = editor;
    }

    String source(String kind) {
        return record("recordSource", "publisher: \"%s\", kind: %s".formatted(UUID.randomUUID(), kind));
    }

    String party(String name) {
        return record("recordParty", "name: \"%s\", kind: PARTY, country: \"KM\"".formatted(name));
    }

    String person(String name) {
        return record("recordPerson", "name: \"%s\"".formatted(name));
    }

    String organization(String name, String kind) {
        return record("recordOrganization", "name: \"%s\", kind: %s, country: \"KM\"".formatted(name, kind));
    }

    String place(String name) {
        return record("recordPlace", "name: \"%s\", kind: CITY, country: \"KM\"".formatted(name));
    }

    /** @param more fields beside title and country, such as {@code type: PRESIDENTIAL, startsOn: "2023-02-05"} */
    String election(String title, String more) {
        return record("recordElection", "title: \"%s\", country: \"KM\", %s".formatted(title, more));
    }

    String dispute(String election, String type) {
        return record("recordDispute", "title: \"A dispute\", election: \"%s\", type: %s".formatted(election, type));
    }

    String incident(String day) {
        return record(
                "recordIncident",
                "title: \"A clash\", type: ARMED_CLASH, country: \"KM\", startsOn: \"%s\"".formatted(day));
    }

    String record(String mutation, String fields) {
        return editor.made(mutation, "{" + fields + "}").at("/record/id").asText();
    }

    String report(String mutation, String fields) {
        return editor.made(mutation, "{" + fields + "}").at("/report/id").asText();
    }

    String result(String election, String source, String fields) {
        return report("reportResult", "election: \"%s\", source: \"%s\", %s".formatted(election, source, fields));
    }

    /** Asks about one election, and returns the answer. */
    static JsonNode of(String election, String fields) {
        JsonNode answer =
                GraphQLClient.ask("{ node(id: \"" + election + "\") { ... on Election { " + fields + " } } }");
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toString());
        }
        return answer.at("/data/node");
    }

    /** The same as compact text, without quotation marks and braces of objects. */
    static String text(String election, String fields) {
        return of(election, fields).toString().replaceAll("[\"{}]", "");
    }
}
