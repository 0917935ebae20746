package org.ballotwatch.graphql.samevalue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types of the service, read by introspection. */
final class SchemaModel {
    static final String INTROSPECTION = """
            { __schema { types { kind name possibleTypes { name } interfaces { name } enumValues { name }
              fields { name type { ...t } args { name type { ...t } } }
              inputFields { name type { ...t } defaultValue } } } }
            fragment t on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }""";

    /** @param text the type as the schema language has it, such as {@code [Date!]!} */
    record TypeName(String named, boolean required, boolean list, String text) {
        private static TypeName of(JsonNode type) {
            String kind = type.get("kind").asText();
            if (kind.equals("NON_NULL")) {
                TypeName inner = of(type.get("ofType"));
                return new TypeName(inner.named, true, inner.list, inner.text + "!");
            }
            if (kind.equals("LIST")) {
                TypeName inner = of(type.get("ofType"));
                return new TypeName(inner.named, false, true, "[" + inner.text + "]");
            }
            return new TypeName(
                    type.get("name").asText(), false, false, type.get("name").asText());
        }
    }

    record FieldOf(String owner, String name, TypeName type, Map<String, TypeName> arguments) {
        String coordinates() {
            return owner + "." + name;
        }
    }

    /** @param possible itself for an object type; empty for a type without fields */
    record TypeOf(
            String name, boolean object, Map<String, FieldOf> fields, Set<String> possible, Set<String> interfaces) {}

    private final Map<String, TypeOf> types = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    /** The required fields of each input. */
    private final Map<String, Map<String, TypeName>> inputs = new HashMap<>();

    /** @param answer to {@link #INTROSPECTION} */
    SchemaModel(JsonNode answer) {
        for (JsonNode type : answer.at("/data/__schema/types")) {
            String name = type.get("name").asText();
            if (name.startsWith("__")) {
                continue;
            }
            type.path("enumValues").forEach(value -> words.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(value.get("name").asText()));
            if (type.path("fields").isArray()) {
                types.put(name, type(name, type));
            }
            if (type.path("inputFields").isArray()) {
                inputs.put(name, required(type.get("inputFields")));
            }
        }
    }

    private static Map<String, TypeName> required(JsonNode fields) {
        Map<String, TypeName> required = new LinkedHashMap<>();
        for (JsonNode field : fields) {
            TypeName type = TypeName.of(field.get("type"));
            if (type.required() && field.get("defaultValue").isNull()) {
                required.put(field.get("name").asText(), type);
            }
        }
        return required;
    }

    /** Returns a value that a document may have, as short as can be; ids lead nowhere, and days do not exist. */
    String smallest(TypeName type) {
        if (type.list()) {
            return "[]";
        }
        Map<String, TypeName> input = inputs.get(type.named());
        if (input != null) {
            return input.entrySet().stream()
                    .map(field -> field.getKey() + ": " + smallest(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return switch (type.named()) {
            case "Date" -> "\"2021-02-30\"";
            case "Int", "Float", "BigDecimal" -> "1";
            case "Boolean" -> "true";
            case "ID", "String" -> "\"none\"";
            default -> words(type.named()).get(0);
        };
    }

    private static TypeOf type(String name, JsonNode type) {
        Map<String, FieldOf> fields = new LinkedHashMap<>();
        for (JsonNode field : type.get("fields")) {
            Map<String, TypeName> arguments = new LinkedHashMap<>();
            field.get("args")
                    .forEach(argument ->
                            arguments.put(argument.get("name").asText(), TypeName.of(argument.get("type"))));
            String fieldName = field.get("name").asText();
            fields.put(fieldName, new FieldOf(name, fieldName, TypeName.of(field.get("type")), arguments));
        }
        boolean object = type.get("kind").asText().equals("OBJECT");
        return new TypeOf(
                name, object, fields, object ? Set.of(name) : names(type, "possibleTypes"), names(type, "interfaces"));
    }

    private static Set<String> names(JsonNode type, String list) {
        Set<String> names = new TreeSet<>();
        type.path(list).forEach(each -> names.add(each.get("name").asText()));
        return names;
    }

    TypeOf type(String name) {
        return types.get(name);
    }

    boolean isComposite(FieldOf field) {
        return types.containsKey(field.type().named());
    }

    boolean isConnection(FieldOf field) {
        return field.type().named().endsWith("Connection");
    }

    boolean isNode(String type) {
        return types.get(type).interfaces().contains("Node");
    }

    List<String> words(String type) {
        return words.getOrDefault(type, List.of());
    }

    List<TypeOf> objects() {
        return types.values().stream().filter(TypeOf::object).toList();
    }

    /** The least number of fields from each type to this one; types without a path are left out. */
    Map<String, Integer> distancesTo(String target) {
        Map<String, Integer> distances = new HashMap<>(Map.of(target, 0));
        Deque<String> next = new ArrayDeque<>(List.of(target));
        while (!next.isEmpty()) {
            String near = next.poll();
            for (TypeOf type : objects()) {
                boolean leads = type.fields().values().stream()
                        .anyMatch(field -> isComposite(field)
                                && types.get(field.type().named()).possible().contains(near));
                if (leads && !distances.containsKey(type.name())) {
                    distances.put(type.name(), distances.get(near) + 1);
                    next.add(type.name());
                }
            }
        }
        return distances;
    }
}
