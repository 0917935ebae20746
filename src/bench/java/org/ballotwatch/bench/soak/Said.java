package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an answer to a mutation comes to.
 *
 * @param code of a refusal, null otherwise
 */
record Said(Outcome outcome, String code, JsonNode payload) {
    enum Outcome {
        DONE,
        REFUSED,
        /** Nobody knows whether it was done; to be sent again. */
        UNKNOWN,
        WRONG
    }

    static Said of(Edit edit, JsonNode answer) {
        if (answer.has("errors")) {
            String code = answer.at("/errors/0/extensions/code").asText();
            boolean passes = code.equals("INTERNAL") || code.equals("RATE_LIMITED");
            return new Said(passes ? Outcome.UNKNOWN : Outcome.WRONG, code, answer);
        }
        JsonNode payload = answer.at("/data/" + edit.mutation());
        JsonNode error = payload.at("/userErrors/0");
        if (error.isMissingNode()) {
            return new Said(payload.isObject() ? Outcome.DONE : Outcome.WRONG, null, payload);
        }
        String code = error.path("code").asText();
        return new Said(edit.mayBeRefused(code) ? Outcome.REFUSED : Outcome.WRONG, code, payload);
    }
}
