package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * A field whose method is to be called.
 *
 * @param given its arguments
 * @param inherited what holds beneath it
 * @param own what holds for itself
 */
record ResolverCall(Resolver resolver, Map<String, Object> given, ArgumentScope inherited, ArgumentScope own) {

    /** @param above what holds above the field */
    static ResolverCall of(
            ExecutionContext context,
            GraphQLFieldDefinition definition,
            MergedField field,
            Resolver resolver,
            ArgumentScope above) {
        Map<String, Object> given = arguments(context, definition, field);
        ArgumentScope inherited = resolver.extras().inherited(above, given);
        return new ResolverCall(resolver, given, inherited, resolver.extras().own(inherited, given));
    }

    /** @param parents null for a root field */
    CompletionStage<?> made(CurrentResolverContext steps, ResolverContext step, List<Object> parents) {
        return steps.during(step, () -> resolver.call(parents, given));
    }

    private static Map<String, Object> arguments(
            ExecutionContext context, GraphQLFieldDefinition definition, MergedField field) {
        if (definition.getArguments().isEmpty()) {
            return Map.of();
        }
        return ValuesResolver.getArgumentValues(
                context.getGraphQLSchema().getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                context.getCoercedVariables(),
                context.getGraphQLContext(),
                context.getLocale());
    }
}
