package org.ballotwatch.graphql.samevalue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.samevalue.SchemaModel.FieldOf;
import org.ballotwatch.graphql.samevalue.SchemaModel.TypeName;
import org.ballotwatch.graphql.samevalue.SchemaModel.TypeOf;

/** Generates queries: the whole of a type, on some path that leads to it. */
final class RandomQueries {
    private static final int LONGEST_WAY = 7;
    private static final int RECORDS = 12;

    /**
     * The arguments of the queries.
     *
     * @param values by argument name, or by type and argument name such as {@code Query.search.text}
     * @param always ids that are always used
     * @param idsByType ids to choose from; more may come
     */
    record Given(Map<String, List<String>> values, Set<String> always, Map<String, Set<String>> idsByType) {}

    private final SchemaModel schema;
    private final Random random;
    private final Given given;
    private final int choice;

    RandomQueries(SchemaModel schema, Random random, Given given) {
        this.schema = schema;
        this.random = random;
        this.given = given;
        this.choice = random.nextInt();
    }

    private static AskedField root(String operation) {
        return new AskedField(
                new FieldOf("", "data", new TypeName(operation, true, false, operation + "!"), Map.of()), null);
    }

    /** Everything that a root field of any operation returns, down to some depth. */
    Whole whole(String operation, String field, Map<String, String> arguments) {
        AskedField query = root(operation);
        AskedField asked = new AskedField(schema.type(operation).fields().get(field), null);
        asked.arguments.putAll(arguments);
        asked.beneath.addAll(everything(null, asked.field.type().named(), 2));
        query.beneath.add(asked);
        return new Whole(query, 1);
    }

    /** Everything that each root field of a query returns, down to some depth. */
    List<Whole> roots() {
        List<Whole> roots = new ArrayList<>();
        for (FieldOf field : schema.type("Query").fields().values()) {
            AskedField asked = new AskedField(field, null);
            if (schema.isComposite(field) && arguments(asked, false)) {
                TypeOf type = schema.type(field.type().named());
                asked.beneath.addAll(type.object() ? everything(null, type.name(), 1) : shared(type));
                AskedField query = root("Query");
                query.beneath.add(asked);
                roots.add(new Whole(query, 1));
            }
        }
        return roots;
    }

    /** Some path from the root to objects of a type, with all of their fields; null if no path is known yet. */
    Whole whole(String type) {
        Map<String, Integer> distances = schema.distancesTo(type);
        AskedField query = root("Query");
        AskedField at = query;
        String here = "Query";
        int length = 0;
        for (; !here.equals(type); length++) {
            AskedField step = length > LONGEST_WAY ? null : step(here, at, distances);
            if (step == null) {
                return null;
            }
            at.beneath.add(0, step);
            here = near(step.field, distances);
            at = step;
            if (schema.isNode(here) && !here.equals(type)) {
                boolean declared = step.field.type().named().equals(here);
                step.beneath.add(new AskedField(schema.type(here).fields().get("id"), declared ? null : here));
            }
        }
        at.beneath.addAll(everything(at.field.type().named().equals(type) ? null : type, type, 2));
        return new Whole(query, length);
    }

    /** The ids that the lists beneath the root have, a page of each. */
    AskedField ids() {
        AskedField query = root("Query");
        for (FieldOf field : schema.type("Query").fields().values()) {
            AskedField list = new AskedField(field, null);
            if (schema.isConnection(field) && arguments(list, false)) {
                list.arguments.keySet().retainAll(Set.of("filter", "text", "first"));
                list.arguments.put("first", "100");
                FieldOf nodes = schema.type(field.type().named()).fields().get("nodes");
                AskedField entries = new AskedField(nodes, null);
                FieldOf id = schema.type(nodes.type().named()).fields().get("id");
                if (id != null) {
                    entries.beneath.add(new AskedField(id, null));
                    list.beneath.add(entries);
                    query.beneath.add(list);
                }
            }
        }
        return query;
    }

    private AskedField step(String here, AskedField at, Map<String, Integer> distances) {
        int distance = distances.getOrDefault(here, Integer.MAX_VALUE);
        List<FieldOf> closer = schema.type(here).fields().values().stream()
                .filter(field -> schema.isComposite(field) && near(field, distances) != null)
                .filter(field -> distances.get(near(field, distances)) < distance
                        || distances.get(near(field, distances)) == distance && random.nextInt(3) == 0)
                .toList();
        boolean declared = at.field.type().named().equals(here);
        List<FieldOf> shuffled = new ArrayList<>(closer);
        Collections.shuffle(shuffled, random);
        if (random.nextInt(3) > 0) {
            String key = random.nextInt(3) > 0 ? "ids" : "id";
            shuffled.sort(Comparator.comparing(field -> !field.arguments().containsKey(key)));
        }
        for (FieldOf field : shuffled) {
            AskedField step = new AskedField(field, declared ? null : here);
            boolean clocks = random.nextInt(here.equals("Query") ? 2 : 8) == 0;
            if (arguments(step, clocks, near(field, distances))) {
                return step;
            }
        }
        return null;
    }

    /** The object type behind a field that is closest to the target. */
    private String near(FieldOf field, Map<String, Integer> distances) {
        return schema.type(field.type().named()).possible().stream()
                .filter(distances::containsKey)
                // Nobody merges or withdraws countries.
                .min(Comparator.<String, Integer>comparing(distances::get).thenComparing("Country"::equals))
                .orElse(null);
    }

    /** All fields of a type, those with fields of their own down to some depth. */
    private List<AskedField> everything(String on, String type, int depth) {
        List<AskedField> all = new ArrayList<>();
        for (FieldOf field : schema.type(type).fields().values()) {
            AskedField asked = new AskedField(field, on);
            if (!schema.isComposite(field)) {
                if (arguments(asked, false)) {
                    all.add(asked);
                }
            } else if (depth > 0 && arguments(asked, random.nextInt(12) == 0)) {
                TypeOf inner = schema.type(field.type().named());
                if (inner.object()) {
                    boolean wrapper = schema.isConnection(field) || inner.name().endsWith("Edge");
                    asked.beneath.addAll(everything(null, inner.name(), wrapper ? depth : depth - 1));
                } else {
                    asked.beneath.addAll(shared(inner));
                    List<String> possible = new ArrayList<>(inner.possible());
                    Collections.shuffle(possible, random);
                    possible.stream().limit(2).forEach(one -> asked.beneath.addAll(ownLeaves(inner, one)));
                }
                if (!asked.beneath.isEmpty()) {
                    all.add(asked);
                }
            }
        }
        return all;
    }

    /** The plain fields of an interface. */
    private List<AskedField> shared(TypeOf type) {
        return type.fields().values().stream()
                .filter(field -> !schema.isComposite(field) && field.arguments().isEmpty())
                .map(field -> new AskedField(field, null))
                .toList();
    }

    /**
     * The plain fields that an object type has beyond an interface; with an alias, since fields of different types may
     * share a name.
     */
    private List<AskedField> ownLeaves(TypeOf shared, String type) {
        List<AskedField> own = new ArrayList<>();
        for (FieldOf field : schema.type(type).fields().values()) {
            if (!schema.isComposite(field)
                    && field.arguments().isEmpty()
                    && !shared.fields().containsKey(field.name())) {
                AskedField asked = new AskedField(field, type);
                asked.alias = field.name() + "Of" + type;
                own.add(asked);
            }
        }
        return own;
    }

    /** Gives a field its arguments; false if a required one has no value. */
    private boolean arguments(AskedField asked, boolean clocks) {
        return arguments(asked, clocks, asked.field.type().named());
    }

    /** @param type of the objects that are looked for, which a field that gives several types does not say */
    private boolean arguments(AskedField asked, boolean clocks, String type) {
        for (Map.Entry<String, TypeName> argument : asked.field.arguments().entrySet()) {
            String name = argument.getKey();
            boolean clock = ObservedValues.INHERITED.contains(name);
            boolean needed = argument.getValue().required() || name.equals("first") || needsKey(asked.field, name);
            if (needed || (clock ? clocks && random.nextBoolean() : random.nextInt(6) == 0)) {
                String value = value(asked.field, name, argument.getValue(), type);
                if (value != null) {
                    asked.arguments.put(name, value);
                } else if (needed) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Lookups take an id or a key, which the schema does not say. */
    private static boolean needsKey(FieldOf field, String name) {
        return name.equals("id") && field.arguments().containsKey("externalId")
                || name.equals("code") && field.arguments().containsKey("slug");
    }

    private String value(FieldOf field, String name, TypeName type, String object) {
        if (name.equals("id")
                || name.equals("ids")
                || field.coordinates().equals("Query.lookup") && name.equals("record")) {
            List<String> ids = few(object);
            if (ids.isEmpty()) {
                return null;
            }
            return name.equals("ids")
                    ? ids.stream().collect(Collectors.joining(", ", "[", "]"))
                    : ids.get(random.nextInt(ids.size()));
        }
        List<String> values =
                given.values.getOrDefault(field.coordinates() + "." + name, given.values.getOrDefault(name, List.of()));
        if (!values.isEmpty()) {
            return values.get(random.nextInt(values.size()));
        }
        List<String> words = schema.words(type.named());
        if (words.isEmpty()) {
            return null;
        }
        String word = words.get(random.nextInt(words.size()));
        return type.list() ? "[" + word + "]" : word;
    }

    /** A few records of one type, always the same ones, so that they occur again and again. */
    private List<String> few(String type) {
        List<String> types = schema.type(type).possible().stream()
                .filter(given.idsByType::containsKey)
                .toList();
        return types.isEmpty()
                ? List.of()
                : given.idsByType.get(types.get(random.nextInt(types.size()))).stream()
                        .sorted(Comparator.comparing((String id) -> !given.always.contains(id))
                                .thenComparing(id -> (id + choice).hashCode()))
                        .limit(RECORDS)
                        .map(id -> '"' + id + '"')
                        .toList();
    }
}
