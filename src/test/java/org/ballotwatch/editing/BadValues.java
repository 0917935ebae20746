package org.ballotwatch.editing;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.place.Country;

/** Values that every field of a type must refuse. */
final class BadValues {
    private static final String INCIDENT = "IQ-2021-11-07-residence";
    private static final String SOURCE = "IQ-2021-SEEDA";
    private static final String COUNTRY = GlobalId.encode(Country.KIND, new UUID(0, 1));

    /** Random letters, since PostgreSQL would compress other texts to fit an index. */
    private static final String LONG = new Random(7)
            .ints(20_000, 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private BadValues() {}

    static List<Object> of(GraphQLInputObjectField field) {
        return of(field.getName(), field.getType(), String.valueOf(field.getDescription()));
    }

    static List<Object> of(String name, GraphQLInputType type, String description) {
        List<Object> values = new ArrayList<>();
        boolean needed = GraphQLTypeUtil.isNonNull(type) || description.contains("needed.");
        if (needed) {
            values.add(null);
        }
        GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(type);
        if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
            values.addAll(inList(named));
            return values;
        }
        values.add(List.of("x", "y"));
        values.addAll(ofNamed(name, named, needed));
        return values;
    }

    private static List<Object> inList(GraphQLNamedType type) {
        if (type instanceof GraphQLEnumType words) {
            String word = words.getValues().get(0).getName();
            return List.of(List.of(), List.of("NONSENSE"), List.of(word, word));
        }
        return List.of(List.of("nonsense"), List.of("\0"));
    }

    private static List<Object> ofNamed(String name, GraphQLNamedType type, boolean needed) {
        return switch (type.getName()) {
            case "ID" -> List.of("nothing", "\0", LONG, ofAnotherKind(name));
            case "String" -> texts(name, needed);
            case "Int", "Float", "BigDecimal" -> Arrays.asList("x", 1e30, name.matches("l.*itude") ? 1_000 : -1);
            case "Date" -> List.of("2021-13-45", "yesterday", 5);
            case "DateTime" -> List.of("yesterday", "2001-01-01T00:00:00Z");
            case "Boolean" -> List.of("x", 1);
            default -> type instanceof GraphQLEnumType ? List.of("NONSENSE", 1) : List.of("x");
        };
    }

    /** Any record except a country may be corrected or have external ids. */
    private static String ofAnotherKind(String name) {
        return switch (name) {
            case "source", "derivedFrom" -> INCIDENT;
            case "id", "record" -> COUNTRY;
            default -> SOURCE;
        };
    }

    private static List<Object> texts(String name, boolean needed) {
        List<Object> texts = new ArrayList<>(List.of("a\0b", LONG, 5));
        if (needed) {
            texts.add(" ");
        }
        switch (name) {
            case "country" -> texts.add("QQ");
            case "language" -> texts.add("English");
            case "version" -> texts.add("x");
            case "scheme" -> texts.add("Viaf Id");
            case "key" -> texts.add(INCIDENT);
            default -> {
                // Any other text is accepted.
            }
        }
        return texts;
    }
}
