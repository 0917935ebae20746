package org.ballotwatch.graphql.engine;

import graphql.language.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * One call of the method behind a field, for all objects at one place of the response that select it. Types that share
 * the field, such as those of an interface, share the call.
 */
final class EdgeCall {
    /** Fields share a call if they have the same method and arguments, and are the very same fields of the document. */
    record Key(Resolver resolver, List<Field> fields, FieldScope scope) {
        Key(CompiledField field, FieldScope scope) {
            this(field.resolver(), field.merged().getFields(), scope);
        }
    }

    /** A field of a batch; the call returns its values. */
    private record Target(ObjectBatch batch, int field) {}

    private final FieldScope scope;
    private final List<Target> targets = new ArrayList<>();

    EdgeCall(Key key) {
        this.scope = key.scope();
    }

    void add(ObjectBatch batch, int field) {
        targets.add(new Target(batch, field));
    }

    FieldScope scope() {
        return scope;
    }

    /** Returns the field as one of the types has it. */
    CompiledField field() {
        return targets.get(0).batch.fields().get(targets.get(0).field);
    }

    /**
     * Returns the parents of the call. All calls with the same parents get the very same list, so that they can share
     * reads.
     *
     * @param batches all batches at this place of the response
     * @param everything the objects of all batches
     */
    List<Object> parents(List<ObjectBatch> batches, List<Object> everything) {
        return targets.size() == batches.size()
                ? everything
                : objects(targets.stream().map(Target::batch).toList());
    }

    static List<Object> objects(List<ObjectBatch> batches) {
        if (batches.size() == 1) {
            return batches.get(0).objects();
        }
        List<Object> all = new ArrayList<>();
        batches.forEach(batch -> all.addAll(batch.objects()));
        return all;
    }

    ResultPaths paths() {
        if (targets.size() == 1) {
            return targets.get(0).batch.paths(targets.get(0).field);
        }
        return index -> {
            int start = 0;
            for (Target target : targets) {
                if (index < start + target.batch.size()) {
                    return target.batch.paths(target.field).of(index - start);
                }
                start += target.batch.size();
            }
            throw new IndexOutOfBoundsException(index);
        };
    }

    /** Takes the completed values, one per parent. */
    void put(Object[] values) {
        int start = 0;
        for (Target target : targets) {
            target.batch.put(target.field, values, start);
            start += target.batch.size();
        }
    }
}
