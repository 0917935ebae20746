package org.ballotwatch.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ballotwatch.graphql.schema.ServedSchema;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {
    private static final Path COMMITTED = Path.of("src/main/resources/schema.graphql");
    private static final boolean UPDATE = Boolean.getBoolean("schema.update");

    /** Descriptions are read by users of the data: whole sentences, to which SmallRye adds the format of dates. */
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\d].*[.?](?: \\(ISO-8601\\))?", Pattern.DOTALL);

    @Inject
    ServedSchema served;

    // A change visible to clients must be seen in review, as a diff of one file.
    @Test
    void the_schema_matches_the_committed_one() throws IOException {
        String text = served.text();
        if (UPDATE) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(COMMITTED)
                .as(
                        "%s is no longer what the service serves. `./mvnw test -Dtest=SchemaTest -Dschema.update=true`"
                                + " writes it anew: read its diff as a client would, then commit it",
                        COMMITTED)
                .usingCharset(UTF_8)
                .hasContent(text);
    }

    @Test
    void everything_in_the_schema_is_described_in_a_sentence() {
        List<String> undescribed = new ArrayList<>();
        described().forEach((name, element) -> {
            String description = element.getDescription();
            // SmallRye describes the root types itself, and has no option for that.
            boolean root = List.of("Query", "Mutation", "Subscription").contains(name);
            if (!root && (description == null || !SENTENCE.matcher(description).matches())) {
                undescribed.add(name + ": " + description);
            }
        });
        assertThat(undescribed)
                .as("no @Description, or none that is a sentence")
                .isEmpty();
    }

    // Null means unknown here, so the reader of a field must learn the meaning of its null.
    @Test
    void a_nullable_field_states_when_it_is_null() {
        List<String> unsaid = new ArrayList<>();
        described().forEach((name, element) -> {
            if (element instanceof GraphQLFieldDefinition field
                    && GraphQLTypeUtil.isNullable(field.getType())
                    && (field.getDescription() == null
                            || !field.getDescription().contains("null"))) {
                unsaid.add(name + ": " + field.getDescription());
            }
        });
        assertThat(unsaid).as("nullable, and the description does not say when").isEmpty();
    }

    // A refused argument makes its field null. If the field were non-null, all that surrounds it would be lost as well.
    @Test
    void introspection_is_as_the_specification_has_it() {
        assertThat(GraphQLTypeUtil.isNonNull(served.schema()
                        .getObjectType("__Field")
                        .getField("args")
                        .getType()))
                .isTrue();
        assertThat(GraphQLTypeUtil.isNonNull(served.schema()
                        .getObjectType("__Directive")
                        .getField("args")
                        .getType()))
                .isTrue();
    }

    @Test
    void a_field_with_arguments_is_nullable() {
        List<String> required = new ArrayList<>();
        described().forEach((name, element) -> {
            if (element instanceof GraphQLFieldDefinition field
                    && GraphQLTypeUtil.isNonNull(field.getType())
                    && !field.getArguments().isEmpty()) {
                required.add(name);
            }
        });
        // Federation asks for this type, and nothing surrounds the field of a subscription.
        assertThat(required)
                .contains("Query._entities")
                .allMatch(name -> name.startsWith("Subscription.") || name.equals("Query._entities"));
    }

    // The service refuses null in lists, so types generated from the schema must not offer it.
    @Test
    void a_list_in_an_argument_or_input_has_no_null() {
        List<String> nullable = new ArrayList<>();
        described().forEach((name, element) -> {
            GraphQLType type = element instanceof GraphQLArgument argument
                    ? argument.getType()
                    : element instanceof GraphQLInputObjectField field ? field.getType() : null;
            if (type != null
                    && GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list
                    && GraphQLTypeUtil.isNullable(list.getWrappedType())) {
                nullable.add(name);
            }
        });
        assertThat(nullable).isEmpty();
    }

    @Test
    void an_edit_has_one_field() {
        assertThat(served.text()).contains("input EditInput @oneOf");
        GraphQLInputObjectType edit = served.schema().getTypeAs("EditInput");
        assertThat(edit.isOneOf()).isTrue();
    }

    // A client expects a declared directive to have an effect.
    @Test
    void every_declared_directive_and_scalar_is_used() {
        assertThat(served.schema().getDirectives())
                .extracting(GraphQLDirective::getName)
                .containsExactlyInAnyOrder("skip", "include", "deprecated", "specifiedBy", "oneOf", "cost", "listSize");
        Set<String> used = new TreeSet<>();
        for (GraphQLNamedType type : ourTypes()) {
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(field -> {
                    used.add(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
                    field.getArguments()
                            .forEach(argument -> used.add(GraphQLTypeUtil.unwrapAll(argument.getType())
                                    .getName()));
                });
            } else if (type instanceof GraphQLInputObjectType input) {
                input.getFields()
                        .forEach(field -> used.add(
                                GraphQLTypeUtil.unwrapAll(field.getType()).getName()));
            }
        }
        assertThat(served.schema().getAllTypesAsList())
                .filteredOn(GraphQLScalarType.class::isInstance)
                .extracting(GraphQLNamedType::getName)
                .isSubsetOf(used);
    }

    @Test
    void a_custom_scalar_states_its_form_in_json_and_its_specification() {
        for (String name : List.of("Date", "DateTime", "BigDecimal", "_Any")) {
            GraphQLScalarType scalar = served.schema().getTypeAs(name);
            assertThat(scalar.getDescription()).containsAnyOf("string", "JSON number", "object");
            assertThat(scalar.getSpecifiedByUrl()).startsWith("https://");
            assertThat(served.text())
                    .contains("scalar " + name + " @specifiedBy(url : \"" + scalar.getSpecifiedByUrl());
        }
        assertThat(ourScalars()).containsExactlyInAnyOrder("Date", "DateTime", "BigDecimal", "_Any");
    }

    // A client must not fail on a value that it does not know.
    @Test
    void an_enum_states_that_values_may_be_added() {
        assertThat(ourTypes())
                .filteredOn(GraphQLEnumType.class::isInstance)
                .extracting(type -> ((GraphQLEnumType) type).getDescription())
                .isNotEmpty()
                .allMatch(description -> description.endsWith("Later versions may add values."));
    }

    // The number of votes that is sent in must come back in the same type.
    @Test
    void votes_have_one_type_in_inputs_and_outputs() {
        GraphQLInputObjectType input = served.schema().getTypeAs("ResultReportInput");
        GraphQLFieldsContainer report = served.schema().getTypeAs("ResultReport");
        for (String field : List.of("votesLow", "votes", "votesHigh")) {
            assertThat(input.getField(field).getType())
                    .isEqualTo(report.getFieldDefinition(field).getType());
        }
    }

    private List<String> ourScalars() {
        Set<String> standard = Set.of("Int", "Float", "String", "Boolean", "ID");
        return served.schema().getAllTypesAsList().stream()
                .filter(GraphQLScalarType.class::isInstance)
                .map(GraphQLNamedType::getName)
                .filter(name -> !standard.contains(name))
                .toList();
    }

    // SmallRye's names for a generic type (Connection_Incident) or for a class without @Input or @Name. Federation has
    // its own.
    @Test
    void no_name_is_generated_by_a_framework() {
        assertThat(ourTypes())
                .extracting(GraphQLNamedType::getName)
                .allMatch(name -> name.matches("[A-Z][A-Za-z]+|_Entity|_Service"));
    }

    /** All types, fields, arguments, input fields, enums and enum values of the service, by coordinates. */
    private Map<String, GraphQLNamedSchemaElement> described() {
        Map<String, GraphQLNamedSchemaElement> elements = new LinkedHashMap<>();
        for (GraphQLNamedType type : ourTypes()) {
            String name = type.getName();
            elements.put(name, type);
            if (type instanceof GraphQLFieldsContainer container) {
                for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
                    String path = name + "." + field.getName();
                    elements.put(path, field);
                    field.getArguments().forEach(argument -> elements.put(path + "(" + argument.getName(), argument));
                }
            } else if (type instanceof GraphQLInputObjectType input) {
                input.getFields().forEach(field -> elements.put(name + "." + field.getName(), field));
            } else if (type instanceof GraphQLEnumType words) {
                words.getValues().forEach(word -> elements.put(name + "." + word.getName(), word));
            }
        }
        assertThat(elements).containsKeys("Query.incidents(filter", "IncidentFilter.near", "Reading.OFFICIAL");
        return elements;
    }

    private List<GraphQLNamedType> ourTypes() {
        return served.schema().getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type) && !(type instanceof GraphQLScalarType))
                .toList();
    }
}
