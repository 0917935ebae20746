package org.ballotwatch.graphql.engine;

import io.quarkus.arc.Arc;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A MicroProfile GraphQL method that the plan calls: a root field with its arguments, or an edge with all its parents at
 * once ({@code @Source List<Parent>}), in which case it answers one entry per parent, in their order.
 */
final class Resolver {
    private final Method method;
    private final Object bean;
    private final Argument[] arguments;
    private final Type[] types;
    private final ArgumentDeclarations extras;

    Resolver(Operation operation) {
        method = methodOf(operation);
        bean = Arc.container().instance(method.getDeclaringClass()).get();
        arguments = operation.getArguments().toArray(Argument[]::new);
        types = method.getGenericParameterTypes();
        extras = ArgumentDeclarations.of(method);
    }

    /** The Java method behind an operation of SmallRye's model; API classes do not overload. */
    static Method methodOf(Operation operation) {
        try {
            Class<?> owner = Class.forName(
                    operation.getClassName(), false, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(owner.getMethods())
                    .filter(m -> m.getName().equals(operation.getMethodName()) && !m.isBridge())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No public method behind " + operation));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No class behind " + operation, e);
        }
    }

    ArgumentDeclarations extras() {
        return extras;
    }

    /** Calls the method; {@code parents} is null for a root field. */
    CompletionStage<?> call(List<?> parents, Map<String, Object> given) {
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            Argument argument = arguments[i];
            values[i] = argument.isSourceArgument()
                    ? parents
                    : Arguments.convert(argument.getName(), given.get(argument.getName()), types[i]);
        }
        return stage(invoke(values));
    }

    private Object invoke(Object[] values) {
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

    private static CompletionStage<?> stage(Object result) {
        if (result instanceof Uni<?> uni) {
            return uni.subscribeAsCompletionStage();
        }
        return result instanceof CompletionStage<?> stage ? stage : CompletableFuture.completedFuture(result);
    }
}
