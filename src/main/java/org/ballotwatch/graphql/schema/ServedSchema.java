package org.ballotwatch.graphql.schema;

import graphql.Directives;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballotwatch.graphql.limit.CostDirectives;
import org.jspecify.annotations.Nullable;

/**
 * The one schema used for validation, introspection and printing. It has only the directives that this service obeys.
 */
@Singleton
public class ServedSchema {
    private static final Set<String> APPLIED = Set.of(
            Directives.DeprecatedDirective.getName(),
            Directives.SpecifiedByDirective.getName(),
            Directives.OneOfDirective.getName());

    private static final Set<String> DEFINED = Set.of(CostDirectives.COST_NAME, CostDirectives.LIST_SIZE_NAME);

    private final GraphQLSchema schema;
    private @Nullable String text;

    ServedSchema(GraphQLSchema built) {
        schema = SchemaWithoutExperiments.of(
                RootFieldOrder.in(OpenEnums.in(NullableFields.in(StrictScalars.in(built)))));
    }

    public GraphQLSchema schema() {
        return schema;
    }

    /** Returns the schema in the schema definition language; it is printed on the first call. */
    public synchronized String text() {
        if (text == null) {
            String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                            .includeSchemaDefinition(false)
                            .includeDirectiveDefinition(DEFINED::contains)
                            .includeDirectives(name -> APPLIED.contains(name) || DEFINED.contains(name)))
                    .print(schema);
            text = PrintedDirectives.in(printed, schema, type -> "");
        }
        return text;
    }

    /** graphql-java adds two experimental directives to every schema that it builds, and has no switch for that. */
    private static final class SchemaWithoutExperiments extends GraphQLSchema {
        private static final Set<String> EXPERIMENTS = Set.of(
                Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

        private SchemaWithoutExperiments(GraphQLSchema.BuilderWithoutTypes whole) {
            super(whole);
        }

        static GraphQLSchema of(GraphQLSchema whole) {
            GraphQLSchema[] obeyed = new GraphQLSchema[1];
            // The only way to a builder that adds nothing.
            whole.transformWithoutTypes(builder -> obeyed[0] = new SchemaWithoutExperiments(builder));
            return obeyed[0];
        }

        @Override
        public List<GraphQLDirective> getDirectives() {
            return obeyed(super.getDirectives());
        }

        @Override
        public Map<String, GraphQLDirective> getDirectivesByName() {
            Map<String, GraphQLDirective> byName = new LinkedHashMap<>();
            getDirectives().forEach(directive -> byName.put(directive.getName(), directive));
            return byName;
        }

        @Override
        public @Nullable GraphQLDirective getDirective(String name) {
            return EXPERIMENTS.contains(name) ? null : super.getDirective(name);
        }

        private static List<GraphQLDirective> obeyed(Collection<GraphQLDirective> directives) {
            return directives.stream()
                    .filter(directive -> !EXPERIMENTS.contains(directive.getName()))
                    .toList();
        }
    }
}
