package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Requirements of every refusal: a code to branch on, a message to act on, and no internal detail. */
public final class RefusedRequest {
    /** Class names, of exceptions and of others, SQL, and the numbered messages of a framework. */
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|Error:|Validation error \\(|\\b(org|java|javax|jakarta|io|graphql)\\.\\w|Value\\{|SRGQL\\d|ANTLR"
                    + "|HashMap|ArrayList|'(Map|Integer|Long|Double|BigInteger)'"
                    + "|(?i:\\bselect\\b.*\\bfrom\\b|\\bsyntax error at\\b|\\binvalid input syntax\\b|::\\w+)",
            Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("\\S+ \\S+.*", Pattern.DOTALL);

    private RefusedRequest() {}

    /** Asserts one error with this code about this argument, and no data for the field. */
    public static void with(String code, String argument, JsonNode answer) {
        with(code, answer);
        assertThat(answer.at("/errors/0/extensions/argument").asText()).isEqualTo(argument);
    }

    public static void with(String code, JsonNode answer) {
        assertThat(answer.path("errors")).as("%s", answer).isNotEmpty();
        for (JsonNode error : answer.get("errors")) {
            assertThat(error.at("/extensions/code").asText()).as("%s", answer).isEqualTo(code);
            assertThat(error.path("message").asText()).matches(SENTENCE);
            assertThat(isShown(error.path("path"), answer.path("data")))
                    .as("%s", answer)
                    .isFalse();
        }
        answer.path("data").properties().forEach(field -> assertThat(
                        field.getValue().isNull() || hasErrorBelow(field.getKey(), answer))
                .as("%s", answer)
                .isTrue());
        nothingInternal(answer.toString());
    }

    private static boolean hasErrorBelow(String root, JsonNode answer) {
        return StreamSupport.stream(answer.get("errors").spliterator(), false)
                .map(error -> error.path("path"))
                .anyMatch(path -> path.size() > 1 && path.get(0).asText().equals(root));
    }

    /** Is there a value where an error happened? Null may stand there, or in place of what encloses it. */
    private static boolean isShown(JsonNode path, JsonNode data) {
        JsonNode at = data;
        for (JsonNode segment : path) {
            at = segment.isInt() ? at.path(segment.asInt()) : at.path(segment.asText());
        }
        return !at.isNull() && !at.isMissingNode();
    }

    public static void nothingInternal(String answer) {
        assertThat(answer).doesNotContainPattern(INSIDES);
    }
}
