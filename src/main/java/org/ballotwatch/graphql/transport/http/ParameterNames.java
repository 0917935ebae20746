package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of a document by the arguments to which it passes them. Who calls a registered document knows only its
 * variables, so errors have to name these: {@code country} instead of {@code filter.country}.
 */
public final class ParameterNames {
    private static final String ARGUMENT = "argument";

    private final Map<String, String> byArgument = new LinkedHashMap<>();

    private ParameterNames() {}

    public static ParameterNames of(Document document) {
        ParameterNames names = new ParameterNames();
        new NodeTraverser().depthFirst(names.new ReferenceVisitor(), document);
        return names;
    }

    /** Returns the last part of the argument to which a variable is passed first; an unused variable's own name. */
    public String argument(String variable) {
        return byArgument.entrySet().stream()
                .filter(passed -> passed.getValue().equals(variable))
                .map(passed -> passed.getKey().substring(passed.getKey().lastIndexOf('.') + 1))
                .findFirst()
                .orElse(variable);
    }

    /** Returns the result with errors that name variables. */
    public ExecutionResult in(ExecutionResult result) {
        List<GraphQLError> errors = new ArrayList<>();
        result.getErrors().forEach(error -> errors.add(renamed(error)));
        return ExecutionResultImpl.newExecutionResult()
                .from(result)
                .errors(errors)
                .build();
    }

    private GraphQLError renamed(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions == null || !(extensions.get(ARGUMENT) instanceof String argument)) {
            return error;
        }
        int end = argument.indexOf('['); // an entry of a list
        String whole = end < 0 ? argument : argument.substring(0, end);
        String name = byArgument.get(whole);
        if (name == null || name.equals(whole)) {
            return error;
        }
        Map<String, Object> named = new LinkedHashMap<>(extensions);
        named.put(ARGUMENT, name + argument.substring(whole.length()));
        named.remove("field"); // it has no argument of this name
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage().replace(whole, name))
                .locations(error.getLocations())
                .path(error.getPath())
                .extensions(named)
                .build();
    }

    @SuppressWarnings("rawtypes") // as declared by graphql-java
    private final class ReferenceVisitor extends NodeVisitorStub {
        @Override
        public TraversalControl visitVariableReference(VariableReference node, TraverserContext<Node> context) {
            String path = "";
            for (Node outwards : context.getParentNodes()) {
                String name = outwards instanceof Argument argument
                        ? argument.getName()
                        : outwards instanceof ObjectField field ? field.getName() : null;
                if (name != null) {
                    path = path.isEmpty() ? name : name + "." + path;
                }
            }
            byArgument.putIfAbsent(path, node.getName());
            return TraversalControl.CONTINUE;
        }
    }
}
