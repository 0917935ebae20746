package org.ballotwatch.graphql.transport.http;

import graphql.Directives;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses {@code @skip} and {@code @include} on the root selection of a subscription, as required by the rule
 * CollectSubscriptionFields of the GraphQL specification. graphql-java's own rule fails if they leave no field.
 */
final class SubscriptionRoots {
    private static final Set<String> CONDITIONS =
            Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());

    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> spread = new HashSet<>();
    private final List<ValidationError> faults = new ArrayList<>();

    private SubscriptionRoots(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** Returns whether a document has a subscription. */
    static boolean in(Document document) {
        return subscriptions(document).findAny().isPresent();
    }

    /** Returns an error for every {@code @skip} and {@code @include} that is not allowed there. */
    static List<ValidationError> conditions(Document document) {
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, second) -> first));
        SubscriptionRoots roots = new SubscriptionRoots(fragments);
        subscriptions(document).forEach(operation -> roots.look(operation.getSelectionSet()));
        return roots.faults;
    }

    private static Stream<OperationDefinition> subscriptions(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION);
    }

    private void look(SelectionSet set) {
        for (Selection<?> selection : set.getSelections()) {
            ((DirectivesContainer<?>) selection)
                    .getDirectives().stream()
                            .filter(directive -> CONDITIONS.contains(directive.getName()))
                            .forEach(this::refuse);
            if (selection instanceof InlineFragment fragment) {
                look(fragment.getSelectionSet());
            } else if (selection instanceof FragmentSpread named
                    && fragments.containsKey(named.getName())
                    && spread.add(named.getName())) {
                look(fragments.get(named.getName()).getSelectionSet());
            }
        }
    }

    private void refuse(Directive condition) {
        faults.add(ValidationError.newValidationError()
                .validationErrorType(ValidationErrorType.MisplacedDirective)
                .sourceLocation(condition.getSourceLocation())
                .description("@%s is not allowed on the root field of a subscription, nor on a fragment around it"
                        .formatted(condition.getName()))
                .build());
    }
}
