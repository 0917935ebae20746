package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client that looks into the past puts the same two clocks on all that it asks for. */
class RootClocksTest {
    @Test
    void every_root_field_takes_both_clocks_unless_it_shows_nothing_of_the_past() throws IOException {
        String text = Files.readString(Path.of("src/main/resources/schema.graphql"));
        List<GraphQLFieldDefinition> roots = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                        new SchemaParser().parse(text))
                .getQueryType()
                .getFieldDefinitions();
        assertThat(roots.stream()
                        .filter(root -> !root.getArguments().stream()
                                .map(GraphQLArgument::getName)
                                .toList()
                                .containsAll(List.of("asOf", "recordedAsOf")))
                        .map(GraphQLFieldDefinition::getName))
                .containsExactlyInAnyOrder(
                        // Their ids name the clocks.
                        "_entities",
                        "node",
                        "nodes",
                        // They are about the service of today, or its log.
                        "_service",
                        "apiKeys",
                        "changes",
                        "enumLabels",
                        "noticeCursor",
                        "viewer");
    }
}
