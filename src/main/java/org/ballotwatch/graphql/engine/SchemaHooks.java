package org.ballotwatch.graphql.engine;

import graphql.Directives;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.spi.EventingService;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Adds the arguments of {@link InheritedArguments} and {@link FieldArguments} to the schema while SmallRye builds it,
 * removes the {@link FieldContext} of resolvers, and corrects what SmallRye misreads.
 */
public class SchemaHooks implements EventingService {
    private static final Map<Class<?>, String> SCALARS =
            Map.of(LocalDate.class, "Date", OffsetDateTime.class, "DateTime", Integer.class, "Int");

    @Override
    public @Nullable String getConfigKey() {
        return null; // always on
    }

    /** SmallRye declares @constraint and @rolesAllowed, with a scalar for them, and obeys neither. */
    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return builder.clearDirectives()
                .additionalDirective(Directives.IncludeDirective)
                .additionalDirective(Directives.SkipDirective);
    }

    @Override
    public Operation createOperation(Operation operation) {
        EventingService current = current();
        if (current != this) {
            return current.createOperation(operation);
        }
        obeyedDirectives(operation);
        Method method = Resolver.methodOf(operation);
        withoutContext(operation, method);
        optionalLists(operation, method);
        requiredEdges(operation, method);
        for (RecordComponent component : ArgumentDeclarations.of(method).components()) {
            if (operation.getArguments().stream().noneMatch(a -> a.getName().equals(component.getName()))) {
                operation.addArgument(argument(component));
            }
        }
        return operation;
    }

    /**
     * SmallRye keeps its hooks for as long as the JVM lives. In development mode and in tests, each application has new
     * class loaders. The hooks of the first application would not recognize the classes of the second.
     */
    private EventingService current() {
        try {
            Class<?> type = Class.forName(
                    getClass().getName(), true, Thread.currentThread().getContextClassLoader());
            return type == getClass()
                    ? this
                    : (EventingService) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            return this; // a native program has one class loader
        }
    }

    /** Roles are checked when the method is called, whatever the schema says. */
    private static void obeyedDirectives(Operation operation) {
        if (operation.hasDirectiveInstances()) {
            operation.setDirectiveInstances(operation.getDirectiveInstances().stream()
                    .filter(directive -> directive.getType().getName().equals(Directives.DeprecatedDirective.getName()))
                    .toList());
        }
    }

    /** SmallRye takes every parameter except its own context for an argument, and does not know ours. */
    private static void withoutContext(Operation operation, Method method) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            Argument argument = operation.getArguments().get(i);
            if (!FieldContext.class.isAssignableFrom(method.getParameterTypes()[i])) {
                arguments.add(argument);
            } else if (!argument.getReference().isAdaptingTo() && !argument.isAdaptingTo()) {
                throw new IllegalStateException("SmallRye makes an input type from a class without @AdaptToScalar: "
                        + method.getParameterTypes()[i]);
            }
        }
        operation.setArguments(arguments);
    }

    /**
     * SmallRye applies the {@code @NonNull} of a list's elements to the list itself: {@code [X!]} becomes {@code
     * [X!]!}.
     */
    private static void optionalLists(Operation operation, Method method) {
        List<Parameter> parameters = Arrays.stream(method.getParameters())
                .filter(parameter -> !FieldContext.class.isAssignableFrom(parameter.getType()))
                .toList();
        for (int i = 0; i < operation.getArguments().size(); i++) {
            Argument argument = operation.getArguments().get(i);
            boolean required = parameters.get(i).isAnnotationPresent(NonNull.class);
            if (argument.hasWrapper() && argument.getWrapper().isCollectionOrArrayOrMap() && !required) {
                argument.setNotNull(false);
            }
        }
    }

    /** SmallRye drops the {@code @NonNull} of a batch's entries: {@code Uni<List<@NonNull X>>} becomes {@code X}. */
    private static void requiredEdges(Operation operation, Method method) {
        boolean batch = operation.getArguments().stream().anyMatch(Argument::isSourceArgument);
        if (batch
                && method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType uni
                && uni.getAnnotatedActualTypeArguments()[0] instanceof AnnotatedParameterizedType entries
                && entries.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(NonNull.class)) {
            operation.setNotNull(true);
        }
    }

    private static Argument argument(RecordComponent component) {
        Class<?> type = component.getType();
        Reference reference = new Reference.Builder()
                .className(type.getName())
                .name(SCALARS.getOrDefault(type, type.getSimpleName()))
                .type(type.isEnum() ? ReferenceType.ENUM : ReferenceType.SCALAR)
                .build();
        String name = component.getName();
        Argument argument = new Argument(name, name, name, name, reference);
        argument.setDescription(
                component.getAccessor().getAnnotation(Description.class).value());
        return argument;
    }
}
