package org.ballotwatch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.Sql;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.election.Election;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.Place;
import org.ballotwatch.source.Source;
import org.junit.jupiter.api.Test;

/** Clients see every revised column by a name of the schema, and never a bare UUID. */
@QuarkusTest
class ColumnTest {
    private static final Map<String, Character> KINDS = Map.of(
            "actor", Actor.KIND,
            "country", Country.KIND,
            "dispute", Dispute.KIND,
            "election", Election.KIND,
            "incident", Incident.KIND,
            "place", Place.KIND,
            "source", Source.KIND);

    /** Fields of reports that the schema shows only through their record. */
    private static final Set<String> ABOVE = Set.of("rule", "ruleVersion", "explanation", "mergedInto");

    @Inject
    Sql sql;

    @Inject
    Columns columns;

    @Test
    void a_reference_is_shown_as_a_global_id() {
        List<Map<String, String>> references = sql.rows("""
                select distinct upper(k.conrelid::regclass::text) as table, a.attname as name, k.confrelid::regclass::text as target
                from pg_constraint k
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
                join pg_trigger t on t.tgrelid = k.conrelid and t.tgname = 'created'
                where k.contype = 'f' and a.atttypid = 'uuid'::regtype
                  and a.attname <> 'voice_id' -- which follows from others, so that no revision tells of it""");

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            Column column = columns.of(reference.get("table"), reference.get("name"));
            assertThat(column.kind()).as(reference.toString()).isEqualTo(KINDS.get(reference.get("target")));
        });
    }

    @Test
    void every_column_has_a_name_of_the_schema() {
        TypeDefinitionRegistry schema = new SchemaParser()
                .parse(Path.of("src/main/resources/schema.graphql").toFile());
        Set<String> fields = schema.getTypes(graphql.language.ObjectTypeDefinition.class).stream()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(graphql.language.FieldDefinition::getName)
                .collect(Collectors.toSet());

        List<Column> shown = sql.rows("""
                        select distinct upper(c.relname) as table, a.attname as name
                        from pg_attribute a
                        join pg_class c on c.oid = a.attrelid
                        join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'created'
                        where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''""").stream()
                .map(row -> columns.of(row.get("table"), row.get("name")))
                .filter(Column::isShown)
                .toList();
        assertThat(shown).isNotEmpty();
        assertThat(shown.stream().map(Column::field))
                .allMatch(field -> fields.contains(field) || ABOVE.contains(field));
    }

    @Test
    void a_successor_has_the_kind_of_its_report() {
        String uuid = "01a2008d-7400-752e-89a7-834df2a74de4";
        Column column = columns.of("RESULT_REPORT", "superseded_by");

        assertThat(GlobalId.decode("id", column.shown(uuid, 'Q'))).hasToString("GlobalId[kind=Q, uuid=" + uuid + "]");
    }

    @Test
    void a_reference_of_unknown_kind_is_hidden() {
        assertThat(columns.of("INCIDENT", "cousin_id").isShown()).isFalse();
    }
}
