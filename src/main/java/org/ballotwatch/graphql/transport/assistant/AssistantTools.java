package org.ballotwatch.graphql.transport.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.RecordView;
import org.ballotwatch.graphql.node.ViewId;
import org.ballotwatch.graphql.schema.ServedSchema;
import org.ballotwatch.graphql.transport.http.DocumentReader;
import org.ballotwatch.graphql.transport.http.ResponseWriter;
import org.ballotwatch.graphql.transport.table.TableDocuments;

/**
 * Registers the tools when an assistant first asks for them. Each runs a document, so an assistant reads what any
 * anonymous client reads. What sources wrote stays text within JSON.
 */
@Singleton
class AssistantTools {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};

    /** Reading, of data that others may change meanwhile, and of nothing beyond this service. */
    private static final ToolManager.ToolAnnotations READING =
            new ToolManager.ToolAnnotations(null, true, false, true, false);

    private final ToolManager manager;
    private final TableDocuments documents;
    private final DocumentReader reader;
    private final ServedSchema schema;
    private final ObjectMapper json;
    private final Clock clock;
    private final AtomicBoolean registered = new AtomicBoolean();

    AssistantTools(
            ToolManager manager,
            TableDocuments documents,
            DocumentReader reader,
            ServedSchema schema,
            ObjectMapper json,
            Clock clock) {
        this.manager = manager;
        this.documents = documents;
        this.reader = reader;
        this.schema = schema;
        this.json = json;
        this.clock = clock;
    }

    /** Registers the tools at the first call. */
    void register() {
        if (!registered.compareAndSet(false, true)) {
            return;
        }
        AssistantReadings.texts().forEach(this::register);
        for (String name : documents.names()) {
            if (!HASH.matcher(name).matches()) { // a name must say what the tool is for
                register(name, documents.text(name));
            }
        }
    }

    private void register(String name, String text) {
        AssistantTool.of(name, text, reader.parsed(text), schema.schema())
                .ifPresent(tool -> manager.newTool(tool.name())
                        .setDescription(tool.description())
                        .setInputSchema(new JsonObject(tool.inputSchema()))
                        .setAnnotations(READING)
                        .setAsyncHandler(call -> run(tool, plain(call.args())))
                        .register());
    }

    private Uni<ToolResponse> run(AssistantTool tool, Map<String, Object> arguments) {
        return Uni.createFrom()
                .deferred(() -> {
                    tool.check(arguments.keySet());
                    return reader.read(tool.text(), arguments);
                })
                .map(result -> response(tool.names().in(result), arguments))
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> ToolResponse.error(refusal.getMessage()));
    }

    private ToolResponse response(ExecutionResult result, Map<String, Object> arguments) {
        if (!result.getErrors().isEmpty()) {
            return ToolResponse.error(ResponseWriter.unplacedErrors(result).toString());
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        Map<String, Object> answer = new LinkedHashMap<>();
        RecordView view = view(arguments);
        answer.put("asOf", clock(arguments.get("asOf"), view.asOf(), now.toLocalDate()));
        answer.put("recordedAsOf", clock(arguments.get("recordedAsOf"), view.recordedAsOf(), now));
        answer.put("data", result.getData());
        String text = ResponseWriter.json(answer);
        return new ToolResponse(false, List.of(new TextContent(text)), parsed(text), Map.of());
    }

    /** Returns what an id names beside its record: the days under which it was seen, and is shown again. */
    private static RecordView view(Map<String, Object> arguments) {
        return Stream.of("record", "id")
                .map(arguments::get)
                .filter(String.class::isInstance)
                .map(text -> ViewId.orNull((String) text))
                .filter(Objects::nonNull)
                .map(ViewId::view)
                .findFirst()
                .orElse(RecordView.DEFAULT);
    }

    private static String clock(Object given, Object ofId, Object present) {
        return String.valueOf(given != null ? given : ofId != null ? ofId : present);
    }

    /** Limits look into maps and lists, and not into the extension's own classes of JSON. */
    private Map<String, Object> plain(Map<String, Object> arguments) {
        try {
            return json.readValue(new JsonObject(arguments).encode(), VARIABLES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The extension passed no JSON", e);
        }
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The service wrote no JSON", e);
        }
    }
}
