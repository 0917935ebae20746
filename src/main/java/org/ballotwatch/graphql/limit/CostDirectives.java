package org.ballotwatch.graphql.limit;

import graphql.Scalars;
import graphql.introspection.Introspection.DirectiveLocation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The directives by which gateways and clients compute the cost of a query as {@link QueryCost} does. Source:
 * https://ibm.github.io/graphql-specs/cost-spec.html
 */
public final class CostDirectives {
    public static final String COST_NAME = "cost";
    public static final String LIST_SIZE_NAME = "listSize";

    private static final GraphQLInputType TEXTS = GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLString));

    /** Its default weights are 1 for objects and 0 for scalars; here, every value counts. */
    public static final GraphQLDirective COST = GraphQLDirective.newDirective()
            .name(COST_NAME)
            .description("How much a field adds to the cost of a query, if it is not the default: 1 for objects, 0 for"
                    + " scalars.")
            .validLocation(DirectiveLocation.FIELD_DEFINITION)
            .argument(argument("weight", GraphQLNonNull.nonNull(Scalars.GraphQLString), "A number."))
            .build();

    public static final GraphQLDirective LIST_SIZE = GraphQLDirective.newDirective()
            .name(LIST_SIZE_NAME)
            .description("How many entries a list counts as when the cost of a query is computed.")
            .validLocation(DirectiveLocation.FIELD_DEFINITION)
            .argument(argument("assumedSize", Scalars.GraphQLInt, "The size, unless an argument gives it."))
            .argument(argument("slicingArguments", TEXTS, "The arguments that give the size; the largest counts."))
            .argument(argument("sizedFields", TEXTS, "The fields of the returned object that have this size."))
            .argument(GraphQLArgument.newArgument()
                    .name("requireOneSlicingArgument")
                    .description("Whether exactly one of these arguments must be given.")
                    .type(Scalars.GraphQLBoolean)
                    .defaultValueProgrammatic(true)
                    .build())
            .build();

    private static final List<String> PAGE_SIZES = List.of("first", "last");

    private CostDirectives() {}

    /**
     * Returns the directive of a field as it is printed; empty if its cost is the default.
     *
     * @param root whether it is a field of {@code Query}
     */
    public static String of(GraphQLFieldDefinition field, GraphQLNamedType parent, boolean root) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (GraphQLTypeUtil.isLeaf(type)) {
            // The specification takes the cost of an interface's field from the types that implement it.
            return parent instanceof GraphQLObjectType ? " @cost(weight : \"1\")" : "";
        }
        if (QueryCost.isConnection(type)) {
            String sizes = PAGE_SIZES.stream()
                    .filter(name -> field.getArgument(name) != null)
                    .map(name -> '"' + name + '"')
                    .collect(Collectors.joining(", "));
            return (" @listSize(assumedSize : %d, requireOneSlicingArgument : false, sizedFields : [\"edges\","
                            + " \"nodes\"], slicingArguments : [%s])")
                    .formatted(ListSizes.DEFAULT_PAGE, sizes);
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        if (!list || QueryCost.isConnection(parent)) {
            return "";
        }
        return " @listSize(assumedSize : %d, requireOneSlicingArgument : false)"
                .formatted(root ? ListSizes.WHOLE_KIND : ListSizes.LIST_OF_UNKNOWN_LENGTH);
    }

    private static GraphQLArgument argument(String name, GraphQLInputType type, String description) {
        return GraphQLArgument.newArgument()
                .name(name)
                .description(description)
                .type(type)
                .build();
    }
}
