package org.ballotwatch.graphql.engine;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.SourceLocation;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One selected field of one type, with everything about it that is the same for all requests with the document. */
final class CompiledField {
    private final CompiledOperations.Compiler compiler;
    private final GraphQLObjectType owner;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final SerializedString key;
    private final @Nullable Resolver resolver;
    private final Selection selection;
    private final boolean required;
    private final boolean usesVariables;
    private final Map<GraphQLObjectType, CompiledSelectionSet> below = new ConcurrentHashMap<>();

    /** The coerced arguments, once they are known, if they depend on no variable. */
    private volatile @Nullable Map<String, Object> constant;

    private volatile @Nullable Boolean resolverBelow;

    CompiledField(
            CompiledOperations.Compiler compiler,
            GraphQLObjectType owner,
            MergedField field,
            GraphQLFieldDefinition definition,
            @Nullable Resolver resolver,
            Selection selection) {
        this.compiler = compiler;
        this.owner = owner;
        this.field = field;
        this.definition = definition;
        this.resolver = resolver;
        this.selection = selection;
        this.key = new SerializedString(field.getResultKey());
        this.required = GraphQLTypeUtil.isNonNull(definition.getType());
        this.usesVariables = field.getArguments().stream().anyMatch(CompiledField::usesVariables);
    }

    private static boolean usesVariables(Argument argument) {
        return usesVariables((Node<?>) argument);
    }

    private static boolean usesVariables(Node<?> node) {
        return node instanceof VariableReference
                || node.getChildren().stream().anyMatch(child -> usesVariables((Node<?>) child));
    }

    MergedField merged() {
        return field;
    }

    String name() {
        return field.getName();
    }

    /** Returns its name in the schema, as Type.field. */
    String coordinate() {
        return owner.getName() + "." + field.getName();
    }

    SerializedString key() {
        return key;
    }

    GraphQLOutputType type() {
        return definition.getType();
    }

    /** Is the field non-null? */
    boolean isRequired() {
        return required;
    }

    boolean isTypeName() {
        return field.getName().equals(Introspection.TypeNameMetaFieldDef.getName());
    }

    boolean isIntrospection() {
        return field.getName().startsWith("__");
    }

    SourceLocation location() {
        return field.getSingleField().getSourceLocation();
    }

    /** Is there a method behind the field? If not, it is a plain property. */
    boolean hasResolver() {
        return resolver != null;
    }

    Resolver resolver() {
        return Objects.requireNonNull(resolver);
    }

    /** Returns the look-ahead below the field. */
    Selection selection() {
        return selection;
    }

    /** Returns the fields selected of objects of this type below the field. */
    CompiledSelectionSet below(GraphQLObjectType type) {
        CompiledSelectionSet known = below.get(type);
        return known != null ? known : below.computeIfAbsent(type, object -> compiler.below(object, field));
    }

    /** Is any field below read by a method of its own, after this one? */
    boolean hasResolverBelow() {
        Boolean known = resolverBelow;
        if (known == null) {
            known = compiler.objectTypes(definition.getType()).stream()
                    .flatMap(type -> below(type).fields().stream())
                    .anyMatch(below -> below.hasResolver() || below.hasResolverBelow());
            resolverBelow = known;
        }
        return known;
    }

    /** Returns the coerced arguments, with defaults. */
    Map<String, Object> arguments(ExecutionContext context) {
        Map<String, Object> known = constant;
        if (known != null) {
            return known;
        }
        Map<String, Object> arguments = definition.getArguments().isEmpty() ? Map.of() : coerced(context);
        if (!usesVariables) {
            constant = arguments;
        }
        return arguments;
    }

    private Map<String, Object> coerced(ExecutionContext context) {
        try {
            return ValuesResolver.getArgumentValues(
                    context.getGraphQLSchema().getCodeRegistry(),
                    definition.getArguments(),
                    field.getArguments(),
                    context.getCoercedVariables(),
                    context.getGraphQLContext(),
                    context.getLocale());
        } catch (RuntimeException e) { // of another class for each place of the value
            InvalidArgumentException missing =
                    MissingVariable.in(field.getArguments(), definition.getArguments(), context.getCoercedVariables());
            throw missing == null ? e : missing;
        }
    }
}
