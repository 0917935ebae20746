package org.ballotwatch.graphql.transport.http;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;

/** Why a text could not be read as a JSON object; the parser's own message quotes class names. */
public final class JsonFault {
    private JsonFault() {}

    /** Returns the rest of a sentence whose subject is the text. */
    public static String of(String json, IOException failure) {
        String text = json.stripLeading();
        if (text.isEmpty()) {
            return "is empty; it must be a JSON object.";
        }
        if (failure instanceof StreamConstraintsException) {
            return "is nested too deeply, or has a name or number that is too long.";
        }
        if (failure instanceof MismatchedInputException && text.startsWith("[")) {
            return "is a JSON array, but batches of queries are not supported.";
        }
        if (failure instanceof MismatchedInputException && !text.startsWith("{")) {
            return "must be a JSON object.";
        }
        return "is not valid JSON.";
    }
}
