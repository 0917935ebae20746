package org.ballotwatch.graphql.transport.assistant;

import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.transport.http.ParameterNames;

/**
 * A document as a tool.
 *
 * @param description the comment at its beginning
 * @param inputSchema its variables as JSON Schema
 * @param names its variables by the arguments to which they are passed
 */
record AssistantTool(
        String name, String text, String description, Map<String, Object> inputSchema, ParameterNames names) {
    private static final String ID = "An id or recordId from an earlier answer.";

    private static final Map<String, String> OF_ARGUMENTS = Map.of(
            "asOf",
            "Shows what was known by the end of this day, such as 2021-11-07. Default: today.",
            "recordedAsOf",
            "Shows what this service held at this moment, such as 2021-11-07T04:30:00Z. Default: now.",
            "id",
            ID,
            "ids",
            ID);

    private static final Map<String, String> OF_TYPES = Map.of(
            "Date", "A day: 2021-11-07.",
            "DateTime", "A moment: 2021-11-07T04:30:00Z.",
            "ID",
                    "An id or recordId from an earlier answer, a slug such as slug:baghdad, or an external id such as casebook:IQ-2021-10-10.");

    private static final Map<String, String> TYPES = Map.of("Int", "integer", "Float", "number", "Boolean", "boolean");

    /** @return empty for a document that is not one query */
    static Optional<AssistantTool> of(String name, String text, Document document, GraphQLSchema schema) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() != 1 || operations.get(0).getOperation() != OperationDefinition.Operation.QUERY) {
            return Optional.empty();
        }
        OperationDefinition query = operations.get(0);
        ParameterNames names = ParameterNames.of(document);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (VariableDefinition variable : query.getVariableDefinitions()) {
            String argument = names.argument(variable.getName());
            properties.put(variable.getName(), schema(variable.getType(), argument, schema));
        }
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("type", "object");
        input.put("properties", properties);
        input.put(
                "required",
                query.getVariableDefinitions().stream()
                        .filter(variable ->
                                variable.getType() instanceof NonNullType && variable.getDefaultValue() == null)
                        .map(VariableDefinition::getName)
                        .toList());
        input.put("additionalProperties", false);
        return Optional.of(new AssistantTool(name, text, description(name, text), input, names));
    }

    /** The parser keeps no comments. */
    private static String description(String name, String text) {
        String comment = text.strip()
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
        return comment.isEmpty() ? "The registered query \"" + name + "\"." : comment;
    }

    /** @throws Refusal if the tool does not have one of the arguments */
    void check(Set<String> arguments) {
        Set<?> known = ((Map<?, ?>) inputSchema.get("properties")).keySet();
        for (String argument : arguments) {
            if (!known.contains(argument)) {
                throw Refusal.argument(
                        argument, argument + " is not an argument of " + name + "; its arguments are " + known);
            }
        }
    }

    private static Map<String, Object> schema(Type<?> type, String argument, GraphQLSchema schema) {
        if (type instanceof NonNullType required) {
            return schema(required.getType(), argument, schema);
        }
        Map<String, Object> described = new LinkedHashMap<>();
        if (type instanceof ListType list) {
            described.put("type", "array");
            described.put("items", schema(list.getType(), argument, schema));
            return described;
        }
        String name = ((TypeName) type).getName();
        if (schema.getType(name) instanceof GraphQLInputObjectType) {
            described.put("type", "object");
            described.put("description", "The input " + name + " of the GraphQL schema.");
            return described;
        }
        described.put("type", TYPES.getOrDefault(name, "string"));
        if (schema.getType(name) instanceof GraphQLEnumType words) {
            described.put(
                    "enum",
                    words.getValues().stream()
                            .map(GraphQLEnumValueDefinition::getName)
                            .toList());
        } else if (OF_TYPES.containsKey(name)) {
            described.put("description", OF_ARGUMENTS.getOrDefault(argument, OF_TYPES.get(name)));
        }
        return described;
    }
}
