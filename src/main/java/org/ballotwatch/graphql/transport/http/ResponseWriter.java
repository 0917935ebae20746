package org.ballotwatch.graphql.transport.http;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.engine.ResultObject;

/** Writes a response as JSON, directly from the engine's result objects. */
public final class ResponseWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final int INITIAL_SIZE = 4_096;

    private ResponseWriter() {}

    public static Buffer write(ExecutionResult result) {
        Map<String, Object> response = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            response.put("errors", specified(result));
        }
        if (result.isDataPresent()) {
            response.put("data", result.getData());
        }
        if (result.getExtensions() != null && !result.getExtensions().isEmpty()) {
            response.put("extensions", result.getExtensions());
        }
        return write(response);
    }

    /** Writes only the errors. */
    public static Buffer errors(ExecutionResult result) {
        return write(specified(result));
    }

    /**
     * Writes what is wrong with the arguments of a document that the client did not write: neither places in that
     * document nor its fields.
     */
    static Buffer refusal(ExecutionResult result) {
        return write(Map.of("errors", unplaced(result)));
    }

    /** Writes the same errors alone. */
    public static Buffer unplacedErrors(ExecutionResult result) {
        return write(unplaced(result));
    }

    public static Buffer write(FieldError failure) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", failure.message());
        error.put("extensions", failure.extensions());
        return write(Map.of("errors", List.of(error)));
    }

    /** Returns a value of the kinds that responses have as JSON. */
    public static String json(Object value) {
        return write(value).toString();
    }

    private static Buffer write(Object response) {
        Buffer buffer = Buffer.buffer(INITIAL_SIZE);
        try (JsonGenerator out = JSON.createGenerator(new BufferOutputStream(buffer))) {
            value(out, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer;
    }

    /** The most frequent kinds of value come first. */
    private static void value(JsonGenerator out, Object value) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value == null) {
            out.writeNull();
        } else if (value instanceof ResultObject result) {
            object(out, result);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof List<?> list) {
            list(out, list);
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Map<?, ?> map) {
            object(out, map);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number.toPlainString());
        } else if (value instanceof Number number) {
            out.writeNumber(number.toString());
        } else if (value instanceof OffsetDateTime time) {
            out.writeString(ISO_OFFSET_DATE_TIME.format(time)); // RFC 3339: always with seconds
        } else {
            out.writeString(value.toString());
        }
    }

    private static void object(JsonGenerator out, ResultObject result) throws IOException {
        out.writeStartObject();
        for (int i = 0; i < result.size(); i++) {
            out.writeFieldName(result.key(i));
            value(out, result.value(i));
        }
        out.writeEndObject();
    }

    private static void object(JsonGenerator out, Map<?, ?> map) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.writeFieldName(entry.getKey().toString());
            value(out, entry.getValue());
        }
        out.writeEndObject();
    }

    private static void list(JsonGenerator out, List<?> list) throws IOException {
        out.writeStartArray();
        for (Object element : list) {
            value(out, element);
        }
        out.writeEndArray();
    }

    private static List<Map<String, Object>> specified(ExecutionResult result) {
        return result.getErrors().stream().map(ResponseWriter::error).toList();
    }

    /** One argument may be passed to several fields. */
    @SuppressWarnings("unchecked") // extensions are as error() puts them
    private static List<Map<String, Object>> unplaced(ExecutionResult result) {
        List<Map<String, Object>> errors = specified(result);
        for (Map<String, Object> error : errors) {
            error.keySet().retainAll(List.of("message", "extensions"));
            Map<String, Object> extensions = new LinkedHashMap<>((Map<String, Object>) error.get("extensions"));
            extensions.remove("field");
            error.put("extensions", extensions);
        }
        return errors.stream().distinct().toList();
    }

    private static Map<String, Object> error(GraphQLError error) {
        Map<String, Object> specified = new LinkedHashMap<>(error.toSpecification());
        specified.put("message", ErrorCodes.message(error));
        specified.put("extensions", ErrorCodes.extensions(error));
        return specified;
    }
}
