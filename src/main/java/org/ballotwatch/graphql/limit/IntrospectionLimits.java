package org.ballotwatch.graphql.limit;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.Collection;
import java.util.List;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/**
 * Refuses introspection beyond the needs of tools. graphql-java's own check allows one {@code __type} per operation,
 * but a form may need the values of two enums. Here each {@code __schema} and {@code __type} passes that check on its
 * own.
 */
public final class IntrospectionLimits {
    private static final int TYPES = 50;

    private IntrospectionLimits() {}

    /**
     * @param roots the root fields of an operation
     * @throws Refusal if their introspection exceeds a limit
     */
    public static void check(ExecutionContext context, Collection<MergedField> roots) {
        List<MergedField> fields =
                roots.stream().filter(IntrospectionLimits::introspects).toList();
        long schemas = fields.stream().filter(IntrospectionLimits::isSchema).count();
        if (schemas > 1) {
            throw tooComplex("An operation may have one __schema field");
        }
        if (fields.size() - schemas > TYPES) {
            throw tooComplex("An operation may have at most " + TYPES + " __type fields");
        }
        for (MergedField field : fields) {
            if (GoodFaithIntrospection.checkIntrospection(alone(context, field)).isPresent()) {
                throw tooComplex("The introspection is too large. Within one __schema or __type, each of fields,"
                        + " inputFields, interfaces and possibleTypes is allowed once, with at most %d fields and %d levels in all"
                                .formatted(
                                        GoodFaithIntrospection.GOOD_FAITH_MAX_FIELDS_COUNT,
                                        GoodFaithIntrospection.GOOD_FAITH_MAX_DEPTH_COUNT));
            }
        }
        context.getGraphQLContext().put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
    }

    private static boolean introspects(MergedField field) {
        return field.getName().startsWith("__")
                && !field.getName().equals(Introspection.TypeNameMetaFieldDef.getName());
    }

    private static boolean isSchema(MergedField field) {
        return field.getName().equals(Introspection.SchemaMetaFieldDef.getName());
    }

    private static ExecutionContext alone(ExecutionContext context, MergedField field) {
        OperationDefinition operation = context.getOperationDefinition()
                .transform(whole -> whole.selectionSet(new SelectionSet(List.copyOf(field.getFields()))));
        return context.transform(same -> same.operationDefinition(operation));
    }

    private static Refusal tooComplex(String message) {
        return new Refusal(ErrorCode.QUERY_TOO_COMPLEX, null, message);
    }
}
