package org.ballotwatch.graphql.transport.http;

import graphql.GraphQLError;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Adds to errors about unknown fields, arguments and types what may be meant, and where, and says what is wrong with
 * values. graphql-java names neither the field of an unknown argument nor similar names.
 */
final class Suggestions {
    private static final Set<ValidationErrorType> UNKNOWN = EnumSet.of(
            ValidationErrorType.FieldUndefined, ValidationErrorType.UnknownArgument, ValidationErrorType.UnknownType);
    private static final int MOST = 3;

    private final GraphQLSchema schema;
    private final Map<SourceLocation, String> found = new HashMap<>();
    private final Map<SourceLocation, List<GraphQLError>> literals = new HashMap<>();

    private Suggestions(GraphQLSchema schema) {
        this.schema = schema;
    }

    static List<GraphQLError> in(List<ValidationError> errors, Document document, GraphQLSchema schema) {
        if (errors.stream().noneMatch(error -> isUnknownName(error) || isWrongValue(error))) {
            return List.copyOf(errors);
        }
        Suggestions suggestions = new Suggestions(schema);
        suggestions.visit(document);
        List<GraphQLError> explained = new ArrayList<>();
        for (ValidationError error : errors) {
            List<GraphQLError> faults = isWrongValue(error) ? suggestions.literals.get(location(error)) : null;
            if (faults == null || faults.isEmpty()) {
                explained.add(suggestions.explained(error));
            } else if (!explained.containsAll(faults)) { // they include those of the argument's other errors
                explained.addAll(faults);
            }
        }
        return explained.subList(0, Math.min(explained.size(), VariableFaults.MOST));
    }

    private static boolean isWrongValue(ValidationError error) {
        return error.getValidationErrorType() == ValidationErrorType.WrongType;
    }

    private static @Nullable SourceLocation location(ValidationError error) {
        return error.getLocations().isEmpty() ? null : error.getLocations().get(0);
    }

    private static boolean isUnknownName(ValidationError error) {
        return error.getValidationErrorType() instanceof ValidationErrorType type && UNKNOWN.contains(type);
    }

    private ValidationError explained(ValidationError error) {
        String more = isUnknownName(error) ? found.get(location(error)) : null;
        return more == null
                ? error
                : ValidationError.newValidationError()
                        .validationErrorType(error.getValidationErrorType())
                        .sourceLocations(error.getLocations())
                        .queryPath(error.getQueryPath())
                        .description(error.getDescription() + more)
                        .build();
    }

    private void visit(Document document) {
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            GraphQLObjectType root =
                    switch (operation.getOperation()) {
                        case QUERY -> schema.getQueryType();
                        case MUTATION -> schema.getMutationType();
                        case SUBSCRIPTION -> schema.getSubscriptionType();
                    };
            operation.getVariableDefinitions().forEach(variable -> visit(variable.getType()));
            visit(operation.getSelectionSet(), root);
        }
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            visit(fragment.getSelectionSet(), condition(fragment.getTypeCondition()));
        }
    }

    /** Looks up the type of a variable. */
    private void visit(Type<?> declared) {
        if (declared instanceof NonNullType required) {
            visit(required.getType());
        } else if (declared instanceof ListType list) {
            visit(list.getType());
        } else {
            type((TypeName) declared, GraphQLInputType.class);
        }
    }

    private void visit(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field && parent instanceof GraphQLFieldsContainer fields) {
                visit(field, fields);
            } else if (selection instanceof InlineFragment fragment) {
                GraphQLType narrowed =
                        fragment.getTypeCondition() == null ? parent : condition(fragment.getTypeCondition());
                visit(fragment.getSelectionSet(), narrowed);
            }
        }
    }

    private void visit(Field field, GraphQLFieldsContainer parent) {
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        if (definition == null) {
            found.put(field.getSourceLocation(), owners(field.getName(), parent));
            return;
        }
        for (Argument argument : field.getArguments()) {
            GraphQLArgument declared = definition.getArgument(argument.getName());
            if (declared != null) {
                literals.put(argument.getSourceLocation(), LiteralFaults.of(argument, declared.getType()));
            } else {
                List<String> names = definition.getArguments().stream()
                        .map(GraphQLArgument::getName)
                        .toList();
                found.put(
                        argument.getSourceLocation(),
                        " of '" + parent.getName() + "." + field.getName() + "'" + similar(argument.getName(), names));
            }
        }
        visit(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
    }

    /** A field that only some of the types have needs a fragment. */
    private String owners(String name, GraphQLFieldsContainer parent) {
        String owners = parent instanceof GraphQLInterfaceType all
                ? schema.getImplementations(all).stream()
                        .filter(type -> type.getFieldDefinition(name) != null)
                        .map(GraphQLNamedType::getName)
                        .sorted()
                        .collect(Collectors.joining(", "))
                : "";
        return owners.isEmpty()
                ? similar(
                        name,
                        parent.getFieldDefinitions().stream()
                                .map(GraphQLFieldDefinition::getName)
                                .toList())
                : ". It is a field of " + owners + ": select it in an inline fragment on one of these types";
    }

    private @Nullable GraphQLType condition(TypeName name) {
        return type(name, GraphQLFieldsContainer.class);
    }

    /** @param kind of the types that may stand there */
    private @Nullable GraphQLType type(TypeName name, Class<? extends GraphQLType> kind) {
        GraphQLType type = schema.getType(name.getName());
        if (type == null) {
            Stream<String> names =
                    schema.getAllTypesAsList().stream().filter(kind::isInstance).map(GraphQLNamedType::getName);
            found.put(name.getSourceLocation(), similar(name.getName(), names.toList()));
        }
        return type;
    }

    /** Names that differ in two fifths of their letters at most; graphql-js has the same limit. */
    static String similar(String unknown, Collection<String> names) {
        int limit = unknown.length() * 2 / 5 + 1;
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        String lower = unknown.toLowerCase(Locale.ROOT);
        Map<String, Integer> near = new HashMap<>();
        for (String name : names) {
            int differences = distance.apply(lower, name.toLowerCase(Locale.ROOT));
            if (differences >= 0) { // -1 is above the limit
                near.put(name, differences);
            }
        }
        return near.isEmpty()
                ? ""
                : near.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                        .limit(MOST)
                        .map(each -> "'" + each.getKey() + "'")
                        .collect(Collectors.joining(" or ", ". Did you mean ", "?"));
    }
}
