package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A field whose method is about to be called.
 *
 * @param given its arguments
 * @param inherited the arguments that apply below it
 * @param own the arguments that apply to the field itself
 */
record ResolverCall(Resolver resolver, Map<String, Object> given, FieldScope inherited, FieldScope own) {

    /** @param above the arguments that apply above the field */
    static ResolverCall of(ExecutionContext context, CompiledField field, FieldScope above) {
        Resolver resolver = field.resolver();
        Map<String, Object> given = field.arguments(context);
        FieldScope inherited = above.with(resolver.inherited(above.arguments(), given));
        return new ResolverCall(resolver, given, inherited, inherited.with(resolver.own(inherited.arguments(), given)));
    }

    /** @param parents null for a root field */
    CompletionStage<?> invoke(FieldContext field, @Nullable List<Object> parents) {
        return resolver.call(parents, given, own.execution().context(field));
    }
}
