package org.ballotwatch.graphql.engine;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Answers one selection for all objects at one place of the tree, whatever their types. An edge that several types share,
 * such as the names of people, parties and organizations, is called once for all of them.
 */
final class SelectionExecution {
    /** One call of one edge: the same method for the very same fields of the document. */
    private record Call(Resolver resolver, List<Field> fields) {}

    /** Where the outcome of a call belongs: a field of a group. */
    private record Target(ObjectBatch group, int field) {}

    private final RootFieldExecution walk;
    private final ArgumentScope inherited;
    private final Selection selection;
    private final List<ObjectBatch> groups;
    private final List<Object> everything;

    /** @param field the one under which all of it is selected */
    SelectionExecution(RootFieldExecution walk, MergedField field, ArgumentScope inherited, List<ObjectBatch> groups) {
        this.walk = walk;
        this.inherited = inherited;
        this.selection = walk.selection(field);
        this.groups = groups;
        this.everything = sources(groups);
    }

    /** The answers of each group, in their order. */
    CompletableFuture<List<Object[]>> answers() {
        List<CompletableFuture<?>> pending = new ArrayList<>();
        Map<Call, List<Target>> calls = new LinkedHashMap<>();
        for (ObjectBatch group : groups) {
            for (int i = 0; i < group.fields().size(); i++) {
                MergedField field = group.fields().get(i);
                Resolver resolver = walk.resolver(group.type(), field);
                Target target = new Target(group, i);
                if (resolver == null) {
                    pending.add(walk.property(group.type(), field, group.sources(), group.places(i), inherited)
                            .thenAccept(values -> put(target, values, 0)));
                } else {
                    calls.computeIfAbsent(new Call(resolver, field.getFields()), c -> new ArrayList<>())
                            .add(target);
                }
            }
        }
        calls.forEach((call, targets) -> pending.add(call(call, targets)));
        return CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new))
                .thenApply(nothing -> groups.stream().map(ObjectBatch::finished).toList());
    }

    private CompletableFuture<Void> call(Call call, List<Target> targets) {
        Target first = targets.get(0);
        List<ObjectBatch> called = targets.stream().map(Target::group).toList();
        List<Object> parents = called.size() == groups.size() ? everything : sources(called);
        MergedField field = first.group.fields().get(first.field);
        return walk.resolved(
                        first.group.type(),
                        field,
                        call.resolver,
                        parents,
                        parents.size(),
                        places(targets),
                        inherited,
                        selection)
                .thenAccept(values -> {
                    int start = 0;
                    for (Target target : targets) {
                        put(target, values, start);
                        start += target.group.size();
                    }
                });
    }

    private void put(Target target, Object[] values, int start) {
        MergedField field = target.group.fields().get(target.field);
        boolean required = GraphQLTypeUtil.isNonNull(
                walk.definition(target.group.type(), field).getType());
        target.group.put(target.field, required, values, start);
    }

    private static List<Object> sources(List<ObjectBatch> groups) {
        if (groups.size() == 1) {
            return groups.get(0).sources();
        }
        List<Object> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.sources()));
        return all;
    }

    private static ResultPaths places(List<Target> targets) {
        if (targets.size() == 1) {
            return targets.get(0).group.places(targets.get(0).field);
        }
        return index -> {
            int start = 0;
            for (Target target : targets) {
                if (index < start + target.group.size()) {
                    return target.group.places(target.field).of(index - start);
                }
                start += target.group.size();
            }
            throw new IndexOutOfBoundsException(index);
        };
    }
}
