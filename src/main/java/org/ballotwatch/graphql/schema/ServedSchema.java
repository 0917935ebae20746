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

/**
 * The one schema that requests are validated against, that introspection answers from and that is printed. It has the
 * directives that this service obeys and no others.
 */
@Singleton
public class ServedSchema {
    private static final Set<String> APPLIED = Set.of(
            Directives.DeprecatedDirective.getName(),
            Directives.SpecifiedByDirective.getName(),
            Directives.OneOfDirective.getName());

    private final GraphQLSchema schema;
    private final String text;

    ServedSchema(GraphQLSchema built) {
        schema = SchemaWithoutExperiments.of(RootFieldOrder.in(StrictScalars.in(built)));
        text = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeSchemaDefinition(false)
                        .includeDirectiveDefinitions(false)
                        .includeDirectives(APPLIED::contains))
                .print(schema);
    }

    public GraphQLSchema schema() {
        return schema;
    }

    /** In the schema definition language. */
    public String text() {
        return text;
    }

    /** graphql-java adds two experiments of its own to every schema that it builds, and has no switch for it. */
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
        public GraphQLDirective getDirective(String name) {
            return EXPERIMENTS.contains(name) ? null : super.getDirective(name);
        }

        private static List<GraphQLDirective> obeyed(Collection<GraphQLDirective> directives) {
            return directives.stream()
                    .filter(directive -> !EXPERIMENTS.contains(directive.getName()))
                    .toList();
        }
    }
}
