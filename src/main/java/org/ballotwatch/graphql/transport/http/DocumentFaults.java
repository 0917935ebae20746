package org.ballotwatch.graphql.transport.http;

import graphql.GraphQLError;
import graphql.introspection.Introspection.DirectiveLocation;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.text.Excerpt;
import org.ballotwatch.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a document in a way that leads to the cure: which argument of which field, what similar names
 * there are, and what is wrong within a value. graphql-java's errors have none of these.
 */
final class DocumentFaults {
    private final GraphQLSchema schema;
    private final Map<String, Type<?>> variables = new TreeMap<>();
    private final Set<String> fragments = new TreeSet<>();
    private final ExplainedErrors explained = new ExplainedErrors();
    private final List<GraphQLError> values = new ArrayList<>();

    private DocumentFaults(GraphQLSchema schema, Document document) {
        this.schema = schema;
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        List<FragmentDefinition> named = document.getDefinitionsOfType(FragmentDefinition.class);
        operations.forEach(each -> each.getVariableDefinitions()
                .forEach(one -> variables.merge(
                        one.getName(), one.getType(), (type, other) -> type instanceof NonNullType ? type : other)));
        named.forEach(fragment -> fragments.add(fragment.getName()));
        operations.forEach(this::visit);
        for (FragmentDefinition fragment : named) {
            directives(fragment.getDirectives());
            visit(fragment.getSelectionSet(), condition(fragment.getTypeCondition()));
        }
    }

    /** Returns the errors in a document; also those in its values that graphql-java finds only on execution. */
    static List<GraphQLError> of(List<ValidationError> errors, Document document, GraphQLSchema schema) {
        DocumentFaults faults = new DocumentFaults(schema, document);
        return Stream.concat(faults.explained.in(errors), faults.values.stream())
                .distinct()
                .limit(ValueFaults.MOST)
                .toList();
    }

    private void visit(OperationDefinition operation) {
        GraphQLObjectType root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            GraphQLType type = type(variable.getType());
            if (type != null && variable.getDefaultValue() != null) {
                check(
                        ValidationErrorType.BadValueForDefaultArg,
                        variable,
                        ValuePlace.of(variable),
                        type,
                        variable.getDefaultValue(),
                        variable.getName());
            }
            directives(variable.getDirectives());
        }
        directives(operation.getDirectives());
        visit(operation.getSelectionSet(), root);
    }

    /** Returns the type of a variable; null if it is unknown. */
    private @Nullable GraphQLType type(Type<?> declared) {
        if (declared instanceof NonNullType required) {
            GraphQLType type = type(required.getType());
            return type == null ? null : GraphQLNonNull.nonNull(type);
        }
        if (declared instanceof ListType list) {
            GraphQLType type = type(list.getType());
            return type == null ? null : GraphQLList.list(type);
        }
        return type((TypeName) declared, GraphQLInputType.class);
    }

    private void visit(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            directives(((DirectivesContainer<?>) selection).getDirectives());
            if (selection instanceof Field field && parent instanceof GraphQLFieldsContainer fields) {
                visit(field, fields);
            } else if (selection instanceof InlineFragment fragment) {
                GraphQLType narrowed =
                        fragment.getTypeCondition() == null ? parent : condition(fragment.getTypeCondition());
                visit(fragment.getSelectionSet(), narrowed);
            } else if (selection instanceof FragmentSpread spread) {
                explained.put(
                        ValidationErrorType.UndefinedFragment,
                        spread,
                        error -> ExplainedErrors.more(
                                error, SimilarNames.question(spread.getName(), fragments), null, null));
            }
        }
    }

    private void visit(Field field, GraphQLFieldsContainer parent) {
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        String name = parent.getName() + "." + field.getName();
        if (definition == null) {
            explained.put(
                    ValidationErrorType.FieldUndefined,
                    field,
                    error -> ExplainedErrors.more(error, owners(field.getName(), parent), null, Excerpt.of(name)));
            return;
        }
        arguments(field, field.getArguments(), definition.getArguments(), name);
        visit(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
    }

    private void directives(List<Directive> directives) {
        for (Directive directive : directives) {
            GraphQLDirective declared = schema.getDirective(directive.getName());
            if (declared != null) {
                arguments(directive, directive.getArguments(), declared.getArguments(), null);
                continue;
            }
            List<String> names = schema.getDirectives().stream()
                    .filter(each -> each.validLocations().contains(DirectiveLocation.FIELD))
                    .map(GraphQLDirective::getName)
                    .toList();
            explained.put(
                    ValidationErrorType.UnknownDirective,
                    directive,
                    error ->
                            ExplainedErrors.more(error, SimilarNames.question(directive.getName(), names), null, null));
            // graphql-java takes them for arguments of the field.
            directive
                    .getArguments()
                    .forEach(each -> explained.put(ValidationErrorType.UnknownArgument, each, error -> List.of()));
        }
    }

    /** @param field null for arguments of a directive */
    private void arguments(
            Node<?> owner, List<Argument> given, List<GraphQLArgument> declared, @Nullable String field) {
        Map<String, GraphQLArgument> known = new LinkedHashMap<>();
        declared.forEach(each -> known.put(each.getName(), each));
        Set<String> seen = new HashSet<>();
        List<GraphQLError> twice = new ArrayList<>();
        ValuePlace place = ValuePlace.argument(owner.getSourceLocation(), field);
        for (Argument each : given) {
            String name = each.getName();
            within(each, name, field);
            if (!seen.add(name)) {
                twice.add(place.error(name, "must be given once"));
            } else if (known.containsKey(name)) {
                GraphQLType type = known.get(name).getType();
                ValuePlace there = ValuePlace.argument(each.getSourceLocation(), field);
                check(ValidationErrorType.WrongType, each, there, type, each.getValue(), name);
            } else {
                ValidationErrorType kind =
                        field == null ? ValidationErrorType.UnknownDirective : ValidationErrorType.UnknownArgument;
                explained.put(kind, each, error -> unknown(error, name, known.keySet(), field));
            }
        }
        List<GraphQLError> missing = declared.stream()
                .filter(each -> GraphQLTypeUtil.isNonNull(each.getType()) && !each.hasSetDefaultValue())
                .filter(each -> !seen.contains(each.getName()))
                .map(each -> place.error(each.getName(), "is required"))
                .toList();
        explained.put(ValidationErrorType.DuplicateArgumentNames, owner, error -> twice);
        explained.put(ValidationErrorType.MissingFieldArgument, owner, error -> missing);
        explained.put(ValidationErrorType.MissingDirectiveArgument, owner, error -> missing);
        // A fault of its value.
        explained.put(ValidationErrorType.NullValueForNonNullArgument, owner, error -> List.of());
    }

    private static List<ValidationError> unknown(
            ValidationError error, String name, Set<String> known, @Nullable String field) {
        String argument = Excerpt.of(name);
        if (field == null) {
            return ExplainedErrors.more(error, SimilarNames.question(name, known), argument, null);
        }
        String near = SimilarNames.question(name, known);
        String all = known.isEmpty() ? ", which has no arguments" : ". Its arguments are " + String.join(", ", known);
        String of = " of '" + field + "'" + (near.isEmpty() ? all : near);
        return ExplainedErrors.more(error, of, argument, field);
    }

    /** Says which argument an error is in. */
    private void within(Node<?> node, String argument, @Nullable String field) {
        if (node instanceof VariableReference reference) {
            String name = reference.getName();
            explained.put(
                    ValidationErrorType.UndefinedVariable,
                    node,
                    error -> ExplainedErrors.more(
                            error, SimilarNames.question(name, variables.keySet()), argument, field));
            explained.put(
                    ValidationErrorType.VariableTypeMismatch,
                    node,
                    error -> ExplainedErrors.more(error, "", argument, field));
        } else if (node instanceof ObjectValue) {
            explained.put(
                    ValidationErrorType.UniqueObjectFieldName,
                    node,
                    error -> ExplainedErrors.more(error, "", argument, field));
        }
        node.getChildren().forEach(child -> within((Node<?>) child, argument, field));
    }

    private void check(
            ValidationErrorType kind, Node<?> at, ValuePlace place, GraphQLType type, Value<?> value, String name) {
        int before = values.size();
        new ValueFaults(place, variables, values).check(type, value, name);
        List<GraphQLError> found = List.copyOf(values.subList(before, values.size()));
        if (!found.isEmpty()) {
            explained.put(kind, at, error -> found);
        }
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
                ? SimilarNames.question(
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
            Stream<GraphQLNamedType> types = schema.getAllTypesAsList().stream().filter(kind::isInstance);
            List<String> names = types.map(GraphQLNamedType::getName).toList();
            explained.put(
                    ValidationErrorType.UnknownType,
                    name,
                    error -> ExplainedErrors.more(error, SimilarNames.question(name.getName(), names), null, null));
        }
        return type;
    }
}
