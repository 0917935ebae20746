package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.schema.ServedSchema;
import org.junit.jupiter.api.Test;

/**
 * One rule for all fields of all filters and for all optional lists: null does not narrow; nothing and blanks are refused.
 */
@QuarkusTest
class NarrowingInputTest {
    private static final Set<String> TEXTS = Set.of("String", "ID");

    /** Values of required arguments. */
    private static final Map<String, String> SOME = Map.of("by", "[COUNTRY]", "text", "\"a\"");

    @Inject
    ServedSchema served;

    @Test
    void a_field_without_content_is_refused() {
        Set<String> seen = new TreeSet<>();
        for (GraphQLFieldDefinition root : served.schema().getQueryType().getFieldDefinitions()) {
            GraphQLArgument argument = root.getArgument("filter");
            if (argument == null) {
                continue;
            }
            GraphQLInputObjectType filter = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType());
            seen.add(filter.getName());
            for (GraphQLInputObjectField field : filter.getFieldDefinitions()) {
                for (Object nothing : nothings(field.getType())) {
                    Map<String, Object> given = new HashMap<>();
                    given.put(field.getName(), nothing);
                    JsonNode answer = ask(root, filter, given);
                    String argumentAtFault = "filter." + field.getName() + (isOfBlanks(nothing) ? "[0]" : "");
                    RefusedRequest.with("INVALID_ARGUMENT", argumentAtFault, answer);
                    assertThat(answer.at("/errors/0/message").asText()).contains("leave it out");
                }
            }
        }
        Set<String> all = new TreeSet<>();
        served.schema().getAllTypesAsList().stream()
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLNamedType::getName)
                .filter(name -> name.endsWith("Filter"))
                .forEach(all::add);
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void an_optional_list_without_content_is_refused_in_every_argument() {
        int seen = 0;
        for (GraphQLObjectType type : types()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                for (GraphQLArgument argument : field.getArguments()) {
                    if (!(argument.getType() instanceof GraphQLList)) {
                        continue;
                    }
                    for (Object nothing : nothings(argument.getType())) {
                        JsonNode answer = ask(type, field, argument, nothing);
                        RefusedRequest.with(
                                "INVALID_ARGUMENT", argument.getName() + (isOfBlanks(nothing) ? "[0]" : ""), answer);
                        assertThat(answer.at("/errors/0/message").asText()).contains("leave it out");
                        seen++;
                    }
                    Map<String, Object> absent = new HashMap<>();
                    absent.put("v", null);
                    assertThat(GraphQLClient.ask(query(type, field, argument), absent)
                                    .has("errors"))
                            .as("%s.%s(%s)", type.getName(), field.getName(), argument.getName())
                            .isFalse();
                }
            }
        }
        assertThat(seen).isGreaterThan(25);
    }

    private List<GraphQLObjectType> types() {
        return served.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
    }

    private JsonNode ask(
            GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLArgument argument, Object nothing) {
        return GraphQLClient.ask(query(type, field, argument), Map.of("v", nothing));
    }

    /** Selects a field with one of its arguments, on the first object that a list at the root has. */
    private String query(GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLArgument argument) {
        String others = field.getArguments().stream()
                .filter(other -> GraphQLTypeUtil.isNonNull(other.getType()))
                .map(other -> ", " + other.getName() + ": " + SOME.get(other.getName()))
                .collect(Collectors.joining());
        String selected = "%s(%s: $v%s) { __typename }".formatted(field.getName(), argument.getName(), others);
        return "query($v: " + GraphQLTypeUtil.simplePrint(argument.getType()) + ") { "
                + (type == served.schema().getQueryType()
                        ? selected
                        : list(type) + "(first: 1) { nodes { " + selected + " } }")
                + " }";
    }

    private String list(GraphQLObjectType type) {
        return served.schema().getQueryType().getFieldDefinitions().stream()
                .filter(root -> GraphQLTypeUtil.simplePrint(root.getType()).equals(type.getName() + "Connection"))
                .map(GraphQLFieldDefinition::getName)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void null_does_not_narrow() {
        for (GraphQLFieldDefinition root : served.schema().getQueryType().getFieldDefinitions()) {
            GraphQLArgument argument = root.getArgument("filter");
            if (argument != null && !root.getName().equals("timeline")) { // which needs a country or an election
                GraphQLInputObjectType filter = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType());
                Map<String, Object> given = new HashMap<>();
                filter.getFieldDefinitions().stream()
                        .filter(field -> !GraphQLTypeUtil.isNonNull(field.getType()))
                        .forEach(field -> given.put(field.getName(), null));
                JsonNode answer = ask(root, filter, given);
                assertThat(answer.has("errors") && !answer.toString().contains("\"by\""))
                        .as("%s", answer)
                        .isFalse();
            }
        }
    }

    private static JsonNode ask(GraphQLFieldDefinition root, GraphQLInputObjectType filter, Map<String, Object> given) {
        String by = root.getArgument("by") == null ? "" : ", by: COUNTRY";
        String query = "query($f: %s) { %s(filter: $f%s) { __typename } }"
                .formatted(
                        filter.getName()
                                + (GraphQLTypeUtil.isNonNull(
                                                root.getArgument("filter").getType())
                                        ? "!"
                                        : ""),
                        root.getName(),
                        by);
        return GraphQLClient.ask(query, Map.of("f", given));
    }

    private static List<Object> nothings(GraphQLType type) {
        List<Object> nothings = new ArrayList<>();
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        boolean text =
                GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLScalarType scalar && TEXTS.contains(scalar.getName());
        if (bare instanceof GraphQLList) {
            nothings.add(List.of());
            if (text) {
                nothings.add(List.of(" "));
            }
        } else if (text) {
            nothings.add("");
            nothings.add(" \t");
        }
        return nothings;
    }

    private static boolean isOfBlanks(Object nothing) {
        return nothing instanceof List<?> list && !list.isEmpty();
    }
}
