package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.access.Caller;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.RefusedRequest;
import org.ballotwatch.graphql.node.GlobalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every field of every mutation's input gets an invalid value, while all others are valid. */
@QuarkusTest
class EveryInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RIGHT = Path.of("src/test/resources/editing/right-inputs.json");

    @Inject
    GraphQLSchema schema;

    @Inject
    StoredKeys keys;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private final List<String> unseen = new ArrayList<>();
    private Caller caller;

    @BeforeEach
    void sign_in() {
        caller = Caller.holding(keys.of(Role.ADMIN));
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void every_invalid_value_is_refused_at_its_path_and_nothing_is_written() throws IOException {
        Map<String, Map<String, Object>> right = right();
        assertThat(right.keySet())
                .as("right arguments of each mutation")
                .containsExactlyInAnyOrderElementsOf(schema.getMutationType().getFieldDefinitions().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .toList());
        for (GraphQLFieldDefinition mutation : schema.getMutationType().getFieldDefinitions()) {
            String before = everything();
            Map<String, Object> arguments = right.get(mutation.getName());
            for (GraphQLArgument argument : mutation.getArguments()) {
                if (GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType input) {
                    fields(mutation, arguments, List.of(argument.getName()), input);
                } else {
                    BadValues.of(argument.getName(), argument.getType(), argument.getDescription())
                            .forEach(value -> check(mutation, arguments, List.of(argument.getName()), value));
                }
            }
            if (!everything().equals(before)) {
                unseen.add(mutation.getName() + " has written something");
            }
        }
        assertThat(unseen).isEmpty();
    }

    private void fields(
            GraphQLFieldDefinition mutation,
            Map<String, Object> arguments,
            List<String> path,
            GraphQLInputObjectType input) {
        for (GraphQLInputObjectField field : input.getFields()) {
            List<String> at = new ArrayList<>(path);
            at.add(field.getName());
            boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
            if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType inner)) {
                BadValues.of(field).forEach(value -> check(mutation, arguments, at, value));
            } else if (list) {
                check(mutation, arguments, at, List.of());
                check(mutation, arguments, at, List.of(Map.of()));
            } else if (!input.getName().equals("EditInput")) {
                fields(mutation, arguments, at, inner);
            }
        }
    }

    private void check(GraphQLFieldDefinition mutation, Map<String, Object> right, List<String> path, Object value) {
        String shown = mutation.getName() + " " + String.join(".", path) + " = "
                + String.valueOf(value)
                        .substring(0, Math.min(40, String.valueOf(value).length()));
        JsonNode answer = ask(mutation, with(right, path, value));
        String field = path.get(path.size() - 1);
        try {
            RefusedRequest.nothingInternal(answer.toString());
        } catch (AssertionError e) {
            unseen.add(shown + ": shows our insides: " + answer);
        }
        for (JsonNode error : answer.path("errors")) {
            String code = error.at("/extensions/code").asText();
            boolean told = error.path("message").asText().contains(field)
                    || error.at("/extensions/argument").asText().contains(field);
            // GraphQL itself reports a variable of the wrong shape by the name of the variable.
            told |= code.equals("GRAPHQL_VALIDATION_FAILED")
                    && error.path("message").asText().startsWith("Variable '" + path.get(0) + "'");
            if (!told || !code.matches("GRAPHQL_VALIDATION_FAILED|INVALID_ARGUMENT|QUERY_TOO_COMPLEX")) {
                unseen.add(shown + ": " + answer);
            }
        }
        if (!answer.has("errors")) {
            JsonNode errors = answer.path("data").path(mutation.getName()).path("userErrors");
            boolean told = false;
            for (JsonNode error : errors) {
                List<String> found = new ArrayList<>();
                error.path("path").forEach(name -> found.add(name.asText()));
                told |= found.size() >= path.size()
                        && found.subList(0, path.size()).equals(path);
            }
            if (!told) {
                unseen.add(shown + ": " + errors);
            }
        }
    }

    private JsonNode ask(GraphQLFieldDefinition mutation, Map<String, Object> arguments) {
        String variables = mutation.getArguments().stream()
                .filter(argument -> arguments.containsKey(argument.getName()))
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(Collectors.joining(", "));
        String given =
                arguments.keySet().stream().map(name -> name + ": $" + name).collect(Collectors.joining(", "));
        return caller.ask(
                "mutation(" + variables + ") { " + mutation.getName() + "(" + given
                        + ") { userErrors { path message code } } }",
                arguments);
    }

    /** Returns the same with another value at one place. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> right, List<String> path, Object value) {
        Map<String, Object> wrong = new LinkedHashMap<>(right);
        String name = path.get(0);
        wrong.put(
                name,
                path.size() == 1
                        ? value
                        : with((Map<String, Object>) right.get(name), path.subList(1, path.size()), value));
        return wrong;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> right() throws IOException {
        String person = "select %s(t.id::text) from tenure t join external_id x on x.actor_id = t.person_id"
                + " where x.value = 'barham-salih' and t.retired_at is null";
        String text = Files.readString(RIGHT)
                .replace("$report", id('T', person.formatted("min")))
                .replace("$other", id('T', person.formatted("max")))
                .replace("$key", id('K', "select min(id::text) from api_key"));
        return JSON.readValue(text, Map.class);
    }

    private String id(char kind, String select) {
        return GlobalId.encode(kind, UUID.fromString(sql.value(select)));
    }

    /** Returns the rows of each table, with their versions. */
    private String everything() {
        return sql.value("select (" + sql.value("""
                select string_agg(
                  format(
                    'select count(*) || coalesce(md5(string_agg(t.ctid::text || t.xmin, '','' order by t.ctid)), ''-'') from %I t',
                    c.relname),
                  ') || (' order by c.relname)
                from pg_class c
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'""") + ")");
    }
}
