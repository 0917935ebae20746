package org.ballotwatch.graphql.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.Directives;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The operations that requests execute, each compiled once to a tree of selected fields. The tree depends on the
 * document and on the variables in its {@code @skip} and {@code @include}, and grows as places are first reached. It is
 * kept for as long as the document is.
 */
final class CompiledOperations {
    /** Each combination of conditions takes about the memory of the document; clients use a few. */
    private static final int MOST_COMBINATIONS = 16;

    private static final Set<String> CONDITIONS =
            Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());
    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final Resolvers resolvers;
    private final Cache<OperationDefinition, CompiledOperation> operations = Caffeine.newBuilder()
            .weakKeys() // a document is parsed again after it was dropped, so its identity is its key
            .executor(Runnable::run) // a native image must not start with a thread pool
            .build();

    CompiledOperations(Resolvers resolvers) {
        this.resolvers = resolvers;
    }

    /** @param fields the root fields, merged */
    CompiledSelectionSet of(ExecutionContext context, GraphQLObjectType root, MergedSelectionSet fields) {
        CompiledOperation operation = operations.get(
                context.getOperationDefinition(),
                definition -> new CompiledOperation(conditionVariables(context.getDocument())));
        Map<String, @Nullable Object> conditions = new HashMap<>();
        for (String variable : operation.conditionVariables) {
            conditions.put(variable, context.getCoercedVariables().get(variable));
        }
        CompiledSelectionSet known = operation.roots.get(conditions);
        if (known != null) {
            return known;
        }
        CompiledSelectionSet compiled = new Compiler(
                        resolvers, context.getGraphQLSchema(), context.getFragmentsByName(), conditions)
                .fields(root, fields);
        if (operation.roots.size() < MOST_COMBINATIONS) {
            operation.roots.put(conditions, compiled);
        }
        return compiled;
    }

    /** @param roots by the values of the variables in conditions */
    private record CompiledOperation(
            Set<String> conditionVariables, Map<Map<String, @Nullable Object>, CompiledSelectionSet> roots) {
        CompiledOperation(Set<String> conditionVariables) {
            this(conditionVariables, new ConcurrentHashMap<>());
        }
    }

    private static Set<String> conditionVariables(Document document) {
        Set<String> variables = new TreeSet<>();
        new NodeTraverser().depthFirst(new ConditionVisitor(variables), document);
        return variables;
    }

    @SuppressWarnings("rawtypes") // as declared by graphql-java
    private static final class ConditionVisitor extends NodeVisitorStub {
        private final Set<String> variables;

        ConditionVisitor(Set<String> variables) {
            this.variables = variables;
        }

        @Override
        public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
            if (CONDITIONS.contains(node.getName())) {
                node.getArguments().forEach(argument -> {
                    if (argument.getValue() instanceof VariableReference variable) {
                        variables.add(variable.getName());
                    }
                });
            }
            return TraversalControl.CONTINUE;
        }
    }

    /**
     * Compiles the places of one operation.
     *
     * @param conditions the variables in {@code @skip} and {@code @include}
     */
    record Compiler(
            Resolvers resolvers,
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            Map<String, @Nullable Object> conditions) {
        CompiledSelectionSet fields(GraphQLObjectType type, MergedSelectionSet selected) {
            List<CompiledField> fields = new ArrayList<>(selected.size());
            for (MergedField field : selected.getSubFieldsList()) {
                fields.add(new CompiledField(
                        this,
                        type,
                        field,
                        Introspection.getFieldDefinition(schema, type, field.getName()),
                        resolvers.of(type.getName(), field.getName()),
                        field.getSingleField().getSelectionSet() == null
                                ? Selection.NOTHING
                                : new Selection(field.getFields(), fragments)));
            }
            return new CompiledSelectionSet(type, fields);
        }

        /** Returns the types that objects of a field's type may have; none for a scalar. */
        List<GraphQLObjectType> objectTypes(GraphQLType declared) {
            GraphQLType type = GraphQLTypeUtil.unwrapAll(declared);
            if (type instanceof GraphQLInterfaceType shared) {
                return schema.getImplementations(shared);
            }
            if (type instanceof GraphQLUnionType union) {
                return union.getTypes().stream()
                        .map(GraphQLObjectType.class::cast)
                        .toList();
            }
            return type instanceof GraphQLObjectType object ? List.of(object) : List.of();
        }

        /** Compiles the fields selected of objects of this type below a field. */
        CompiledSelectionSet below(GraphQLObjectType type, MergedField field) {
            FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
                    .schema(schema)
                    .objectType(type)
                    .fragments(fragments)
                    .variables(conditions)
                    .graphQLContext(GraphQLContext.getDefault())
                    .build();
            return fields(type, COLLECTOR.collectFields(parameters, field));
        }
    }
}
