package org.ballotwatch.graphql.limit;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;

/**
 * Estimates how many values a validated operation selects, before anything is read. It is the field cost of IBM's
 * specification, with the weight 1 for every field and the list sizes of {@link CostDirectives}. Introspection is free. Each
 * fragment is weighed once, however often it is spread, so the time is linear in the length of the document.
 */
final class QueryCost {
    /**
     * The weight of a selection; doubles, which grow to infinity instead of becoming negative.
     *
     * @param entryValues the values for each entry of the page of the enclosing connection. A fragment on a connection is
     *     weighed once, for pages of any size
     */
    record Weight(int depth, double values, double entryValues, double aliases) {
        static final Weight NOTHING = new Weight(0, 0, 0, 0);

        private Weight beside(Weight other) {
            return new Weight(
                    Math.max(depth, other.depth),
                    values + other.values,
                    entryValues + other.entryValues,
                    aliases + other.aliases);
        }

        private Weight as(String alias) {
            return alias == null ? this : new Weight(depth, values, entryValues, aliases + 1);
        }

        private Weight within(double times) {
            return new Weight(depth + 1, 1 + times * values, 0, aliases);
        }

        private Weight withinEntries() {
            return new Weight(depth + 1, 1, values, aliases);
        }

        private Weight withinPage(double size) {
            return new Weight(depth + 1, 1 + values + size * entryValues, 0, aliases);
        }
    }

    private static final String CONNECTION = "Connection";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final ListSizes sizes;
    private final Map<String, Weight> weighed = new HashMap<>();

    QueryCost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, ListSizes sizes) {
        this.schema = schema;
        this.fragments = fragments;
        this.sizes = sizes;
    }

    Weight of(SelectionSet set, GraphQLType type) {
        Weight sum = Weight.NOTHING;
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                sum = sum.beside(of(field, type));
            } else if (selection instanceof InlineFragment inline) {
                GraphQLType narrowed = inline.getTypeCondition() == null
                        ? type
                        : schema.getType(inline.getTypeCondition().getName());
                sum = sum.beside(of(inline.getSelectionSet(), narrowed));
            } else if (selection instanceof FragmentSpread spread) {
                sum = sum.beside(of(spread));
            }
        }
        return sum;
    }

    private Weight of(FragmentSpread spread) {
        Weight known = weighed.get(spread.getName());
        if (known == null) {
            FragmentDefinition fragment = fragments.get(spread.getName());
            known = of(
                    fragment.getSelectionSet(),
                    schema.getType(fragment.getTypeCondition().getName()));
            weighed.put(spread.getName(), known);
        }
        return known;
    }

    private Weight of(Field field, GraphQLType type) {
        if (field.getName().startsWith("__") || !(type instanceof GraphQLFieldsContainer container)) {
            return Weight.NOTHING;
        }
        GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
        if (field.getSelectionSet() == null) {
            return Weight.NOTHING.within(1).as(field.getAlias());
        }
        GraphQLNamedType inner = GraphQLTypeUtil.unwrapAll(definition.getType());
        Weight below = of(field.getSelectionSet(), inner);
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        if (isConnection(inner)) {
            return below.withinPage(sizes.ofPage(field)).as(field.getAlias());
        }
        if (list && isConnection(container)) {
            return below.withinEntries().as(field.getAlias());
        }
        int times = list ? sizes.ofList(field, definition, container == schema.getQueryType()) : 1;
        return below.within(times).as(field.getAlias());
    }

    static boolean isConnection(GraphQLNamedType type) {
        return type.getName().endsWith(CONNECTION);
    }
}
