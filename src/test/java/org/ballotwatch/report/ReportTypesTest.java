package org.ballotwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

/** A kind of report in the schema without a bean would be missing everywhere without notice. */
@QuarkusTest
class ReportTypesTest {
    private static final String COLUMNS = """
            select a.attname
            from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''""";

    /** Columns that the database sets. */
    private static final Set<String> KEPT = Set.of(
            "held_since", "held_until", "announcement_id", "voice_id", "authority", "reliability", "shown_stage");

    /** Ends that the value shows which lists these reports, as {@code ElectionResult.contestant} does. */
    private static final Set<String> SHOWN_BESIDE = Set.of(
            "ElectionLinkReport election_id",
            "IncidentLinkReport other_id",
            "ResultReport party_id",
            "ResultReport candidate_id",
            "ResultReport running_mate_id");

    @Inject
    Sql sql;

    @Inject
    ReportTypes types;

    @Test
    void every_table_of_reports_has_a_type() {
        List<String> tables = sql.column("""
                select c.relname
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'superseded_by'
                where c.relkind = 'r' and c.relname !~ '_(ever|gone)$'""");

        assertThat(StreamSupport.stream(types.spliterator(), false).map(ReportType::table))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void every_column_is_read() {
        Set<String> header = EntityColumns.ownOf(StoredReport.class).names();

        assertThat(types).allSatisfy(type -> assertThat(sql.column(COLUMNS, type.table()))
                .filteredOn(column -> !KEPT.contains(column))
                .allMatch(column -> column.equals("id")
                        || header.contains(column)
                        || type.columns().has(column)));
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(types).allSatisfy(type -> {
            String kind = type.entity().getSimpleName();
            List<String> edges = GraphQLClient.ask("{ __type(name: \"" + kind + "\") { fields { name } } }")
                    .findValuesAsText("name");
            assertThat(sql.column(COLUMNS + " and a.atttypid = 'uuid'::regtype", type.table()))
                    .filteredOn(column -> type.columns().has(column)
                            && !type.subjects().contains(column)
                            && !SHOWN_BESIDE.contains(kind + " " + column))
                    .allMatch(column -> edges.contains(EntityColumns.camel(column.replaceFirst("_id$", ""))));
        });
    }

    @Test
    void a_duplicate_is_searched_for_through_an_index() {
        assertThat(types).allSatisfy(type -> assertThat(type.subjects())
                .isNotEmpty()
                .allMatch(column -> !sql.column("""
                                select i.indexrelid::text
                                from pg_index i
                                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                                where i.indrelid = ?::regclass and a.attname = ?""", type.table(), column).isEmpty()));
    }
}
