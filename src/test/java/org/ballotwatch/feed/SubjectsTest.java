package org.ballotwatch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.Test;

/** Tables of later migrations must be in the feed, too. */
@QuarkusTest
class SubjectsTest {
    private static final String TABLES = "select upper(c.relname) from pg_class c where exists"
            + " (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'created')";

    @Inject
    Sql sql;

    @Inject
    Subjects subjects;

    @Test
    void every_table_of_the_history_has_a_kind_of_id() {
        assertThat(sql.column(TABLES)).isNotEmpty().allMatch(table -> subjects.kind(table) != null);
    }

    @Test
    void every_table_related_to_elections_is_covered() {
        List<String> tied = sql.column(TABLES + " and exists (select from pg_attribute a where a.attrelid = c.oid"
                + " and a.attname in ('election_id', 'dispute_id'))");
        assertThat(tied).isNotEmpty().allMatch(this::isLookedAt);
        assertThat(sql.column(TABLES)).anyMatch(table -> !isLookedAt(table));
    }

    @Test
    void every_table_related_to_incidents_is_covered() {
        List<String> tied = sql.column(TABLES + " and exists (select from pg_attribute a where a.attrelid = c.oid"
                + " and a.attname in ('incident_id', 'dispute_id'))");
        assertThat(tied).isNotEmpty().allMatch(table -> subjects.incident().contains("'" + table + "'"));
        assertThat(subjects.otherIncident()).contains("'INCIDENT_LINK_REPORT'");
    }

    private boolean isLookedAt(String table) {
        return subjects.election().contains("'" + table + "'");
    }
}
