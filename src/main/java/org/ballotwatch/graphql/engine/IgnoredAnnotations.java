package org.ballotwatch.graphql.engine;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.InputType;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Refuses to start with annotations of MicroProfile GraphQL, SmallRye and JSON-B that SmallRye's execution obeys and
 * the engine does not. Their effect would otherwise be missing without notice.
 */
final class IgnoredAnnotations {
    private final List<String> found = new ArrayList<>();

    private IgnoredAnnotations() {}

    /** @throws IllegalStateException if the schema has any; the message lists all of them with their places */
    static void refuse(Schema schema) {
        IgnoredAnnotations ignored = new IgnoredAnnotations();
        ignored.operations("Query", schema.getQueries());
        ignored.operations("Mutation", schema.getMutations());
        ignored.operations("Subscription", schema.getSubscriptions());
        for (Type type : schema.getTypes().values()) {
            ignored.operations(type.getName(), type.getBatchOperations().values());
            type.getFields().values().forEach(field -> ignored.output(type, field));
        }
        for (InputType input : schema.getInputs().values()) {
            input.getFields().values().forEach(field -> ignored.input(input, field));
        }
        if (!ignored.found.isEmpty()) {
            throw new IllegalStateException(
                    "The engine does not obey these annotations: " + String.join(", ", ignored.found));
        }
    }

    private void operations(String type, Collection<Operation> operations) {
        for (Operation operation : operations) {
            String name = type + "." + operation.getName();
            conversion(name, operation);
            operation.getArguments().forEach(argument -> conversion(name + "(" + argument.getName() + ")", argument));
        }
    }

    /** Properties are read by their own names and by those given by {@code @Name}. */
    private void output(Type type, Field field) {
        String name = type.getName() + "." + field.getName();
        conversion(name, field);
        if (!field.getName().equals(field.getPropertyName())
                && !PropertyReaders.canRead(Resolver.classOf(type.getClassName()), field.getName())) {
            found.add("the name by JSON-B of " + name);
        }
    }

    /** Inputs are filled by the names of their Java fields. */
    private void input(InputType type, Field field) {
        String name = type.getName() + "." + field.getName();
        conversion(name, field);
        if (!field.getName().equals(field.getPropertyName())) {
            found.add("the name by @Name or JSON-B of " + name);
        }
    }

    private void conversion(String name, Field field) {
        if (field.hasTransformation()) {
            String annotation = field.getTransformation().getType()
                    + (field.getTransformation().isJsonB() ? " format by JSON-B of " : " format of ");
            found.add(annotation + name);
        }
        if (field.isAdaptingTo() || field.getReference().isAdaptingTo()) {
            found.add("@AdaptToScalar or @ToScalar of " + name);
        }
        if (field.isAdaptingWith() || field.getReference().isAdaptingWith()) {
            found.add("an adapter of " + name);
        }
    }
}
