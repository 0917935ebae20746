package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * The outcome of a mutation.
 *
 * @param code of a refusal, null otherwise
 */
record Said(Outcome outcome, String code, JsonNode payload) {
    enum Outcome {
        DONE,
        REFUSED,
        /** The outcome is unknown; the edit must be sent again. */
        UNKNOWN,
        WRONG
    }

    private static final Set<String> PASSING = Set.of("UNAVAILABLE", "OUTCOME_UNKNOWN", "RATE_LIMITED");

    static Said of(Edit edit, JsonNode answer) {
        if (answer.has("errors")) {
            String code = answer.at("/errors/0/extensions/code").asText();
            return new Said(PASSING.contains(code) ? Outcome.UNKNOWN : Outcome.WRONG, code, answer);
        }
        JsonNode payload = answer.at("/data/" + edit.mutation());
        JsonNode error = payload.at("/userErrors/0");
        if (error.isMissingNode()) {
            return new Said(payload.isObject() ? Outcome.DONE : Outcome.WRONG, null, payload);
        }
        String code = error.path("code").asText();
        if (edit.mayBeRefused(code)) {
            return new Said(Outcome.REFUSED, code, payload);
        }
        // Other edits held locks for too long.
        return new Said(code.equals("CONFLICT") ? Outcome.UNKNOWN : Outcome.WRONG, code, payload);
    }
}
