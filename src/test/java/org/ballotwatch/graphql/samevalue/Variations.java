package org.ballotwatch.graphql.samevalue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts of queries in other notations that must not change a value. */
final class Variations {
    private static final int ROOTS = 12;
    private static final int MOST_ALIASES = 60;

    private final Random random;
    private int aliases;

    Variations(Random random) {
        this.random = random;
    }

    /** Queries with each field of the type alone, several side by side as independent root fields. */
    List<AskedField> alone(Whole whole) {
        // Edits and notices are alone in their requests.
        int together = whole.query().field.type().named().equals("Query") ? ROOTS : 1;
        List<AskedField> queries = new ArrayList<>();
        for (int i = 0; i < whole.target(whole.query()).beneath.size(); i++) {
            AskedField query = whole.query().copy();
            AskedField target = whole.bare(query);
            target.beneath.retainAll(List.of(target.beneath.get(i)));
            if (i % together == 0) {
                queries.add(query);
            } else {
                int last = queries.size() - 1;
                queries.set(last, beside(queries.get(last), query));
            }
        }
        return queries;
    }

    /** A random part of a query in another notation. */
    AskedField part(Whole whole) {
        aliases = 0;
        AskedField part = whole.query().copy();
        AskedField target = random.nextBoolean() ? whole.bare(part) : whole.target(part);
        prune(target, List.of(0.05, 0.2, 0.5).get(random.nextInt(3)));
        part.beneath.forEach(this::pushDown);
        List<AskedField> fields = part.all();
        for (AskedField field : fields) {
            vary(field, part.beneath.contains(field));
        }
        shuffle(part);
        return part;
    }

    /** Keeps each field with some probability, and at least one of the required ones. */
    private void prune(AskedField asked, double chance) {
        if (asked.beneath.isEmpty()) {
            return;
        }
        List<AskedField> kept = asked.beneath.stream()
                .filter(child -> random.nextDouble() < chance)
                .collect(Collectors.toCollection(ArrayList::new));
        if (kept.isEmpty()) {
            List<AskedField> composite = asked.beneath.stream()
                    .filter(child -> !child.beneath.isEmpty())
                    .toList();
            List<AskedField> from = composite.isEmpty() || random.nextBoolean() ? asked.beneath : composite;
            kept.add(from.get(random.nextInt(from.size())));
        }
        asked.beneath.retainAll(kept);
        asked.beneath.forEach(child -> prune(child, chance));
    }

    /** Clocks apply to everything beneath, so they may as well be given there. */
    private void pushDown(AskedField asked) {
        List<AskedField> takers = asked.beneath.stream()
                .filter(child -> child.field.arguments().keySet().containsAll(ObservedValues.INHERITED))
                .toList();
        if (!takers.isEmpty() && random.nextInt(3) == 0) {
            for (String clock : ObservedValues.INHERITED) {
                String value = asked.arguments.remove(clock);
                if (value != null) {
                    takers.forEach(child -> child.arguments.putIfAbsent(clock, value));
                }
            }
        }
        asked.beneath.forEach(this::pushDown);
    }

    private void vary(AskedField asked, boolean root) {
        if (aliases < MOST_ALIASES && asked.alias == null && random.nextInt(4) == 0) {
            asked.alias = "a" + aliases++;
        }
        AskedField.Form[] forms = AskedField.Form.values();
        asked.form = random.nextInt(3) == 0 ? forms[random.nextInt(forms.length)] : AskedField.Form.PLAIN;
        List<String> conditions = List.of("", "", "", " @include(if: $yes)", " @skip(if: $no)", " @include(if: true)");
        asked.condition = conditions.get(random.nextInt(conditions.size()));
        if (!root && random.nextInt(15) == 0) {
            asked.skipped = true;
            asked.condition = random.nextBoolean() ? " @skip(if: $yes)" : " @include(if: false)";
        }
    }

    private void shuffle(AskedField asked) {
        Collections.shuffle(asked.beneath, random);
        asked.beneath.forEach(this::shuffle);
    }

    /** The query with parts of another one next to it, under the same root. */
    AskedField beside(AskedField query, AskedField other) {
        AskedField both = query.copy();
        Set<String> taken = both.beneath.stream().map(AskedField::key).collect(Collectors.toSet());
        for (AskedField more : other.copy().beneath) {
            if (!taken.add(more.key())) {
                more.alias = "other" + taken.size();
            }
            both.beneath.add(more);
        }
        return both;
    }
}
