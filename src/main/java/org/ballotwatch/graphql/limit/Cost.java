package org.ballotwatch.graphql.limit;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;

/**
 * Estimates what a validated operation asks for before anything is read. Introspection counts nothing. Each fragment is
 * weighed once however often it is spread, so that weighing is linear in the length of the document.
 */
final class Cost {
    /** What a selection comes to. */
    record Weight(int depth, double values) {
        static final Weight NOTHING = new Weight(0, 0);

        private Weight beside(Weight other) {
            return new Weight(Math.max(depth, other.depth), values + other.values);
        }

        private Weight within(double times) {
            return new Weight(depth + 1, 1 + times * values);
        }
    }

    private static final int DEFAULT_PAGE = 20;
    private static final int LIST_OF_UNKNOWN_LENGTH = 5;
    private static final String CONNECTION = "Connection";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<String, Weight> weighed = new HashMap<>();

    Cost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
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
            return Weight.NOTHING.within(1);
        }
        GraphQLType inner = GraphQLTypeUtil.unwrapAll(definition.getType());
        return of(field.getSelectionSet(), inner).within(times(field, definition, inner, container));
    }

    private double times(Field field, GraphQLFieldDefinition definition, GraphQLType inner, GraphQLNamedType parent) {
        if (((GraphQLNamedType) inner).getName().endsWith(CONNECTION)) {
            return pageSize(field);
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return list && !parent.getName().endsWith(CONNECTION) ? LIST_OF_UNKNOWN_LENGTH : 1;
    }

    private int pageSize(Field field) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals("first") || argument.getName().equals("last")) {
                Integer size = number(argument.getValue());
                if (size != null) {
                    return Math.max(0, size); // what is below is refused, and must not make others cheaper
                }
            }
        }
        return DEFAULT_PAGE;
    }

    private Integer number(Value<?> value) {
        if (value instanceof IntValue literal) {
            return literal.getValue().intValue();
        }
        return value instanceof VariableReference reference
                        && variables.get(reference.getName()) instanceof Number given
                ? Integer.valueOf(given.intValue())
                : null;
    }
}
