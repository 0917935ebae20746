package org.ballotwatch.graphql.schema;

import graphql.Directives;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.idl.SchemaPrinter;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema as a subgraph of Apollo Federation 2: with keys, and without the fields that only a gateway uses. Source:
 * https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
@Singleton
public class SubgraphSchema {
    private static final String HEADER = "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.9\","
            + " import: [\"@key\", \"@shareable\", \"@cost\", \"@listSize\"])\n\n";

    /** A value type that every subgraph with Relay's connections has. */
    private static final String PAGE_INFO = "PageInfo";

    private static final Set<String> APPLIED =
            Set.of(Directives.DeprecatedDirective.getName(), Directives.SpecifiedByDirective.getName());

    private static final Set<String> OF_GATEWAYS = Set.of(
            FederationFields.ENTITIES,
            FederationFields.SERVICE,
            FederationFields.ENTITY,
            FederationFields.SERVICE_TYPE,
            EntityRepresentation.SCALAR);

    private final ServedSchema served;
    private @Nullable String text;

    SubgraphSchema(ServedSchema served) {
        this.served = served;
    }

    /** Returns whether other subgraphs can name records of this type. */
    public boolean isEntity(String typeName) {
        return served.schema().getType(typeName) instanceof GraphQLObjectType type && FederationFields.isEntity(type);
    }

    /** Returns the schema in the schema definition language; it is printed on the first call, which few services get. */
    public synchronized String text() {
        if (text == null) {
            String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                            .includeSchemaDefinition(false)
                            .includeDirectiveDefinitions(false)
                            .includeDirectives(APPLIED::contains)
                            .includeSchemaElement(SubgraphSchema::isShared))
                    .print(served.schema());
            // Apollo's @cost takes an integer where IBM's takes a string.
            text = HEADER
                    + PrintedDirectives.in(printed, served.schema(), SubgraphSchema::directives)
                            .replace("@cost(weight : \"1\")", "@cost(weight : 1)");
        }
        return text;
    }

    private static boolean isShared(GraphQLSchemaElement element) {
        return !(element instanceof GraphQLNamedSchemaElement named) || !OF_GATEWAYS.contains(named.getName());
    }

    private static String directives(GraphQLNamedType type) {
        if (FederationFields.isEntity(type)) {
            return " @key(fields : \"id\") @key(fields : \"recordId\")";
        }
        return type.getName().equals(PAGE_INFO) ? " @shareable" : "";
    }
}
