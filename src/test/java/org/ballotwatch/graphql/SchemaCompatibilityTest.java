package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares the schema with the released one. A breaking change passes only if the changelog names it: what clients rely
 * on must not end unannounced. {@code -Dschema.release} makes the present schema the released one.
 */
class SchemaCompatibilityTest {
    private static final Path RELEASED = Path.of("src/test/resources/schema/released.graphql");
    private static final Path PRESENT = Path.of("src/main/resources/schema.graphql");
    private static final Path CHANGELOG = Path.of(".github/CHANGELOG.md");

    @Test
    void a_breaking_change_is_in_the_changelog() throws IOException {
        if (Boolean.getBoolean("schema.release")) {
            Files.copy(PRESENT, RELEASED, StandardCopyOption.REPLACE_EXISTING);
        }
        String announced = announced(Files.readString(CHANGELOG));
        List<String> unannounced = breaks(Files.readString(RELEASED), Files.readString(PRESENT)).stream()
                .filter(event -> !announced.contains("`" + coordinates(event) + "`"))
                .map(event -> coordinates(event) + ": " + event.getReasonMsg())
                .distinct()
                .toList();
        assertThat(unannounced)
                .as(
                        "breaking changes of the schema; name each as `Type.field` in an entry \"**Breaking:**\" of %s"
                                + " under \"Unreleased\", or make the change without a break",
                        CHANGELOG)
                .isEmpty();
    }

    // The gate must close: a comparison that finds nothing would let everything pass.
    @Test
    void a_removed_field_and_another_type_are_breaking_changes() {
        String before = "type Query { incident: Incident } type Incident { title: String! day: String }";
        assertThat(breaks(before, "type Query { incident: Incident } type Incident { title: String! }"))
                .extracting(SchemaCompatibilityTest::coordinates)
                .contains("Incident.day");
        assertThat(breaks(before, "type Query { incident: Incident } type Incident { title: String day: String }"))
                .extracting(SchemaCompatibilityTest::coordinates)
                .contains("Incident.title");
        assertThat(breaks(before, before + " type More { name: String }")).isEmpty();
    }

    private static List<DiffEvent> breaks(String before, String after) {
        CapturingReporter found = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromIntrospection(schema(before), schema(after)), found);
        return found.getEvents().stream()
                .filter(event -> event.getLevel() == DiffLevel.BREAKING)
                .toList();
    }

    private static GraphQLSchema schema(String text) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }

    private static String coordinates(DiffEvent event) {
        return event.getFieldName() == null ? event.getTypeName() : event.getTypeName() + "." + event.getFieldName();
    }

    /** The entries on breaking changes since the last release, each with the lines that continue it. */
    private static String announced(String changelog) {
        String unreleased = changelog.substring(changelog.indexOf("## Unreleased"));
        int next = unreleased.indexOf("\n## ");
        return List.of((next < 0 ? unreleased : unreleased.substring(0, next)).split("\n- ")).stream()
                .filter(entry -> entry.startsWith("**Breaking:**"))
                .collect(Collectors.joining("\n"));
    }
}
