package org.ballotwatch.graphql.engine;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A look-ahead: the fields that the client selected beneath a field, in any alias, type or fragment. */
public final class Selection {
    static final Selection NOTHING = new Selection(List.of(), Map.of());

    private final List<SelectionSet> sets;
    private final Map<String, FragmentDefinition> fragments;
    private final boolean selected;

    /** Requests share the selections of their document, so a name is searched for once. */
    private final Map<String, Selection> below = new ConcurrentHashMap<>();

    private volatile @Nullable Set<String> names;

    Selection(List<Field> fields, Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
        this.selected = !fields.isEmpty();
        this.sets = new ArrayList<>(fields.size());
        for (Field field : fields) {
            if (field.getSelectionSet() != null) {
                sets.add(field.getSelectionSet());
            }
        }
    }

    /** Is there a field at the end of this path? Fields excluded by {@code @skip} may count as selected. */
    public boolean contains(String... path) {
        Selection at = this;
        for (String name : path) {
            at = at.under(name);
        }
        return at.selected;
    }

    /** Is any field selected? */
    public boolean isNotEmpty() {
        return !sets.isEmpty();
    }

    public Selection under(String name) {
        Selection known = below.get(name);
        return known != null
                ? known
                : below.computeIfAbsent(name, field -> new Selection(fieldsNamed(field), fragments));
    }

    /** Did the client select a field of this name beneath, at any depth? Fields excluded by {@code @skip} may count. */
    public boolean mentions(String name) {
        return names().contains(name);
    }

    private Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = new HashSet<>();
            collectNames(sets, known, new HashSet<>());
            names = known;
        }
        return known;
    }

    private void collectNames(List<SelectionSet> from, Set<String> found, Set<String> seen) {
        from.forEach(set -> forEachField(set, seen, field -> {
            found.add(field.getName());
            if (field.getSelectionSet() != null) {
                collectNames(List.of(field.getSelectionSet()), found, seen);
            }
        }));
    }

    private List<Field> fieldsNamed(String name) {
        List<Field> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        sets.forEach(set -> forEachField(set, seen, field -> {
            if (field.getName().equals(name)) {
                found.add(field);
            }
        }));
        return found;
    }

    /** @param seen the fragments that were entered, each of which is entered once */
    private void forEachField(SelectionSet set, Set<String> seen, Consumer<Field> taker) {
        for (graphql.language.Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                taker.accept(field);
            } else if (selection instanceof InlineFragment fragment) {
                forEachField(fragment.getSelectionSet(), seen, taker);
            } else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
                forEachField(
                        Objects.requireNonNull(fragments.get(spread.getName())).getSelectionSet(), seen, taker);
            }
        }
    }
}
