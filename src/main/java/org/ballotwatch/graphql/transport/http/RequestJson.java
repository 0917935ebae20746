package org.ballotwatch.graphql.transport.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ballotwatch.text.Excerpt;

/** Parses the JSON object in a body, a URL parameter or a WebSocket message. */
public final class RequestJson {
    /** Refuses duplicate names: of two values one would be used, and a firewall might check the other. */
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(new TypeReference<Map<String, Object>>() {});

    private static final String NO_OBJECT = "must be a JSON object.";

    private RequestJson() {}

    /** The reason why a text is not such an object: the rest of a sentence that begins with its name. */
    public static final class Fault extends Exception {
        private Fault(String message) {
            super(message, null, false, false);
        }
    }

    public static Map<String, Object> parse(byte[] json) throws Fault {
        try {
            Map<String, Object> object = JSON.readValue(json);
            if (object != null) {
                return object;
            }
        } catch (IOException e) {
            throw new Fault(explain(new String(json, StandardCharsets.UTF_8), e));
        }
        throw new Fault(NO_OBJECT);
    }

    public static Map<String, Object> parse(String json) throws Fault {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The parser's own message quotes class names. */
    private static String explain(String json, IOException failure) {
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
            return NO_OBJECT;
        }
        if (failure instanceof JsonParseException e && e.getOriginalMessage().startsWith("Duplicate ")) {
            String name = e.getProcessor().getParsingContext().getCurrentName();
            return "has \"" + Excerpt.of(name) + "\" twice in one object; send each name once.";
        }
        return "is not valid JSON.";
    }
}
