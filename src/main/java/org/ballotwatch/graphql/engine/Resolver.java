package org.ballotwatch.graphql.engine;

import io.quarkus.arc.Arc;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A MicroProfile GraphQL method that the engine calls. A root field is called with its arguments. An edge ({@code
 * @Source List<Parent>}) is called with all its parents at once and returns one entry per parent, in their order.
 */
final class Resolver {
    private final Method method;
    private final Object bean;
    private final Parameter[] parameters;
    private final ArgumentDeclarations declarations;
    private final ArgumentConversion conversion;
    private final boolean reportsFaults;

    /** @param argument of SmallRye's model; null for the {@link FieldContext}, which is not an argument */
    private record Parameter(@Nullable Argument argument, Type type) {
        /** An optional list means its default if it is left out, as the lists of filters do. */
        boolean isOptionalList() {
            return argument != null
                    && !argument.isSourceArgument()
                    && !argument.isNotNull()
                    && type instanceof ParameterizedType;
        }
    }

    Resolver(Operation operation, ArgumentConversion conversion) {
        this.method = methodOf(operation);
        this.bean = Arc.container().instance(method.getDeclaringClass()).get();
        this.declarations = ArgumentDeclarations.of(method);
        this.conversion = conversion;
        this.reportsFaults = method.getDeclaringClass().isAnnotationPresent(InputFaults.class);
        this.parameters = new Parameter[method.getParameterCount()];
        Iterator<Argument> arguments = operation.getArguments().iterator();
        for (int i = 0; i < parameters.length; i++) {
            boolean context = FieldContext.class.isAssignableFrom(method.getParameterTypes()[i]);
            parameters[i] = new Parameter(context ? null : arguments.next(), method.getGenericParameterTypes()[i]);
        }
    }

    /** Finds the Java method behind an operation of SmallRye's model; API classes have no overloaded methods. */
    static Method methodOf(Operation operation) {
        return Arrays.stream(classOf(operation.getClassName()).getMethods())
                .filter(m -> m.getName().equals(operation.getMethodName()) && !m.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No public method behind " + operation));
    }

    static Class<?> classOf(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("SmallRye's model names a class that does not exist: " + name, e);
        }
    }

    /** Returns the values that apply to the field and to everything below it. */
    ArgumentScope inherited(ArgumentScope above, Map<String, Object> given) {
        return declarations.inherited(above, given, conversion);
    }

    /** Returns the values that apply to the field alone. */
    ArgumentScope own(ArgumentScope inherited, Map<String, Object> given) {
        return declarations.own(inherited, given, conversion);
    }

    boolean takesAnyParents() {
        return declarations.anyParents();
    }

    /** Calls the method; {@code parents} is null for a root field. */
    CompletionStage<?> call(@Nullable List<?> parents, Map<String, Object> given, FieldContext context) {
        List<InvalidArgumentException> faults = reportsFaults ? context.inputFaults() : null;
        Object[] values = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            Argument argument = parameters[i].argument;
            if (argument == null) {
                values[i] = context;
            } else if (argument.isSourceArgument()) {
                values[i] = parents;
            } else {
                Object value = given.get(argument.getName());
                if (parameters[i].isOptionalList()) {
                    ArgumentConversion.requireContent(argument.getName(), value);
                }
                values[i] = conversion.convert(argument.getName(), value, parameters[i].type, faults);
            }
        }
        return stage(invoke(values));
    }

    private @Nullable Object invoke(Object[] values) {
        try {
            return method.invoke(bean, values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Resolver methods are public: " + method, e);
        }
    }

    private static CompletionStage<?> stage(@Nullable Object result) {
        if (result instanceof Uni<?> uni) {
            // A plain future: those of Mutiny capture contexts for each stage, and reads return to the request's own.
            CompletableFuture<@Nullable Object> value = new CompletableFuture<>();
            uni.subscribe().with(value::complete, value::completeExceptionally);
            return value;
        }
        return result instanceof CompletionStage<?> stage ? stage : CompletableFuture.completedFuture(result);
    }
}
