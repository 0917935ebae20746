package org.ballotwatch.graphql.limit;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;
import jakarta.inject.Singleton;
import java.util.function.DoubleConsumer;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/** Refuses an operation that exceeds a limit, before anything is read. */
@Singleton
public class QueryLimits {
    private final LimitSettings limits;

    QueryLimits(LimitSettings limits) {
        this.limits = limits;
    }

    /**
     * @param cost receives how many values it selects, also if that is too many
     * @throws Refusal if the operation is too wide, too deep or too expensive
     */
    public void check(
            ExecutionContext context, GraphQLObjectType root, MergedSelectionSet fields, DoubleConsumer cost) {
        QueryCost estimate = new QueryCost(
                context.getGraphQLSchema(),
                context.getFragmentsByName(),
                new ListSizes(context.getCoercedVariables().toMap()));
        QueryCost.Weight weight = estimate.of(context.getOperationDefinition().getSelectionSet(), root);
        cost.accept(weight.values());
        long roots = fields.getSubFieldsList().stream()
                .filter(field -> !field.getName().startsWith("__"))
                .count();
        if (roots > limits.roots()) {
            throw tooComplex("The operation has %d root fields; the limit is %d. Send several requests"
                    .formatted(roots, limits.roots()));
        }
        if (weight.aliases() > limits.aliases()) {
            throw tooComplex("The operation has %.0f fields with an alias; the limit is %d"
                    .formatted(weight.aliases(), limits.aliases()));
        }
        if (weight.depth() > limits.depth()) {
            throw tooComplex("The query is %d fields deep; the limit is %d".formatted(weight.depth(), limits.depth()));
        }
        if (weight.values() > limits.cost()) {
            throw tooComplex("The query selects about %.0f values; the limit is %d. Use smaller pages or fewer fields"
                    .formatted(weight.values(), limits.cost()));
        }
    }

    private static Refusal tooComplex(String message) {
        return new Refusal(ErrorCode.QUERY_TOO_COMPLEX, null, message);
    }
}
