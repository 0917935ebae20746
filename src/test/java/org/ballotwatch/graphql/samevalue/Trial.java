package org.ballotwatch.graphql.samevalue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs queries and compares their answers with all earlier ones. */
final class Trial {
    private static final int MOST_ATTEMPTS = 400;

    private final SchemaModel schema;
    private final Function<String, JsonNode> service;
    private final String name;
    final ObservedValues observations;
    private int asked;
    private int tooLarge;

    /** @param name for a failure: how to repeat the same queries */
    Trial(SchemaModel schema, Function<String, JsonNode> service, String name) {
        this.schema = schema;
        this.service = service;
        this.name = name;
        this.observations = new ObservedValues(schema);
    }

    int asked() {
        return asked;
    }

    int tooLarge() {
        return tooLarge;
    }

    /** Returns whether the query was answered; one that exceeds a limit is not. */
    boolean ask(AskedField query) {
        JsonNode answer = service.apply(QueryText.of(schema, query));
        asked++;
        if (isTooLarge(answer)) {
            tooLarge++;
            return false;
        }
        if (answer.has("errors")) {
            throw new AssertionError(
                    "%s: %s in answer to%n%s".formatted(name, answer.get("errors"), QueryText.of(schema, query)));
        }
        try {
            observations.add(query, answer.get("data"));
            return true;
        } catch (ObservedValues.Conflict conflict) {
            throw new AssertionError(
                    "%s: two values of %s%n%s in answer to%n%s%n%s in answer to%n%s"
                            .formatted(
                                    name,
                                    conflict.of,
                                    conflict.before.value(),
                                    smallest(conflict.before, conflict.of),
                                    conflict.after.value(),
                                    smallest(conflict.after, conflict.of)),
                    conflict);
        }
    }

    private static boolean isTooLarge(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText().equals("QUERY_TOO_COMPLEX");
    }

    /** The query without the parts that must not affect the value. */
    private String smallest(ObservedValues.Seen seen, String of) {
        AskedField smallest = seen.query();
        int attempts = 0;
        for (boolean smaller = true; smaller; ) {
            smaller = false;
            for (AskedField candidate : candidates(smallest)) {
                if (attempts++ < MOST_ATTEMPTS && seen.value().equals(valueIn(candidate, of))) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return QueryText.of(schema, smallest);
    }

    private String valueIn(AskedField query, String of) {
        JsonNode answer = service.apply(QueryText.of(schema, query));
        if (answer.has("errors")) {
            return null;
        }
        ObservedValues alone = observations.withoutValues();
        try {
            alone.add(query, answer.get("data"));
        } catch (ObservedValues.Conflict within) {
            return null;
        }
        return alone.value(of);
    }

    /** The query without one of its fields each, the largest parts first, then in plainer forms. */
    private static List<AskedField> candidates(AskedField query) {
        List<AskedField> candidates = new ArrayList<>();
        int size = query.all().size();
        for (int i = 0; i < size; i++) {
            AskedField copy = query.copy();
            remove(copy, copy.all().get(i));
            if (!copy.beneath.isEmpty()) {
                candidates.add(copy);
            }
        }
        candidates.sort((a, b) -> Integer.compare(a.all().size(), b.all().size()));
        for (int i = 0; i < size; i++) {
            AskedField copy = query.copy();
            AskedField plainer = copy.all().get(i);
            if (plainer.form != AskedField.Form.PLAIN || !plainer.condition.isEmpty()) {
                plainer.form = AskedField.Form.PLAIN;
                plainer.condition = plainer.skipped ? plainer.condition : "";
                candidates.add(copy);
            }
        }
        return candidates;
    }

    /** Removes a field with an empty sub-selection as well. */
    private static boolean remove(AskedField from, AskedField field) {
        for (AskedField child : from.beneath) {
            if (child == field || remove(child, field)) {
                if (child == field || child.beneath.isEmpty()) {
                    from.beneath.remove(child);
                }
                return true;
            }
        }
        return false;
    }
}
