package org.ballotwatch.graphql.transport.http;

import graphql.Directives;
import graphql.GraphQLError;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses null as the condition of {@code @skip} and {@code @include}. Validation allows variables that have a default
 * there. graphql-java throws a NullPointerException if such a variable is null.
 */
final class NullConditions {
    private static final Set<String> CONDITIONS =
            Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());

    private final Set<String> variables = new HashSet<>();

    private NullConditions() {}

    /** @param operationName null if the document has one operation */
    static List<GraphQLError> in(Document document, @Nullable String operationName, Map<String, Object> variables) {
        NullConditions conditions = new NullConditions();
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(each ->
                        operationName == null || operationName.isEmpty() || operationName.equals(each.getName()))
                .findFirst()
                .map(operation -> conditions.in(document, operation, variables))
                .orElse(List.of());
    }

    private List<GraphQLError> in(Document document, OperationDefinition operation, Map<String, Object> given) {
        List<VariableDefinition> nulls = operation.getVariableDefinitions().stream()
                .filter(variable -> variable.getDefaultValue() != null)
                .filter(variable -> given.containsKey(variable.getName()) && given.get(variable.getName()) == null)
                .toList();
        if (nulls.isEmpty()) {
            return List.of(); // as in nearly all requests, whose documents need no search
        }
        collect(operation);
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(this::collect);
        return nulls.stream()
                .filter(variable -> variables.contains(variable.getName()))
                .map(variable ->
                        ValuePlace.of(variable).error(variable.getName(), "is required where it is a condition"))
                .toList();
    }

    private void collect(Node<?> node) {
        if (node instanceof Directive directive && CONDITIONS.contains(directive.getName())) {
            directive.getArguments().forEach(argument -> {
                if (argument.getValue() instanceof VariableReference variable) {
                    variables.add(variable.getName());
                }
            });
        }
        node.getChildren().forEach(child -> collect((Node<?>) child));
    }
}
