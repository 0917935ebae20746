package org.ballotwatch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The revisions that the database itself writes for every change; all within a transaction that is rolled back. */
@QuarkusTest
class RevisionTriggerTest {
    private static final Path ROWS = Path.of("src/test/resources/database");
    private static final String PARTY = "00000000-0000-0000-0000-000000000004";

    @Inject
    AgroalDataSource source;

    private Connection connection;

    @BeforeEach
    void insert_one_of_each() throws SQLException, IOException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        run(Files.readString(ROWS.resolve("one-of-each.sql")));
        run(Files.readString(ROWS.resolve("one-tenure.sql")));
        run(Files.readString(ROWS.resolve("one-dispute.sql")));
    }

    @AfterEach
    void roll_back() throws SQLException {
        connection.rollback();
        connection.close();
    }

    /** A later migration that adds a table must call keep_revisions. */
    @Test
    void every_table_of_records_or_reports_keeps_its_revisions() throws SQLException {
        String kept = "select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgname in"
                + " ('created', 'revised', 'deleted')";
        assertThat(rows("""
                select c.relname || ' ' || (%s)
                from pg_class c
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                  and c.relname not in ('revision', 'casebook', 'country_extent', 'election_calendar', 'first_report',
                    'incident_tally', 'incident_tally_change', 'flyway_schema_history', 'api_key', 'receipt', 'revision_commit',
                    'record_slug')
                  and c.relname not like 'search\\_%%' -- which follow from others
                  and c.relname !~ '_(ever|gone)$'
                order by c.relname""".formatted(kept)))
                .contains("incident 3", "result_report 3", "actor_name 1", "external_id 1")
                .allMatch(table -> table.matches("(actor_name|external_id) 1|(?!actor_name|external_id).* 3"));
    }

    @Test
    void a_record_is_created_by_the_transactions_author_and_a_report_by_its_header() throws SQLException {
        assertThat(rows("""
                select concat_ws(' ', subject_kind, action, made_by)
                from revision
                where commit_id = revision_commit()
                order by number"""))
                .contains("PLACE CREATED database", "INCIDENT CREATED database", "RESULT_REPORT CREATED test")
                .noneMatch(revision -> revision.contains("CORRECTED"));
    }

    @Test
    void the_settings_of_a_transaction_say_who_when_and_why() throws SQLException {
        run("select set_config('ballotwatch.by', 'an editor', true), set_config('ballotwatch.why', 'a slip', true),"
                + " set_config('ballotwatch.at', '2024-01-01T10:00:00.000001Z', true)");
        run("update place set name = 'Haven', kind = 'SITE' where name = 'Harbour'");

        assertThat(
                        rows(
                                "select concat_ws('|', action, made_by, reason, made_at at time zone 'UTC', before, after) from revision"
                                        + " where subject_kind = 'PLACE' and action <> 'CREATED' and commit_id = revision_commit()"))
                .containsExactly("CORRECTED|an editor|a slip|2024-01-01 10:00:00.000001"
                        + "|{\"kind\": \"CITY\", \"name\": \"Harbour\"}|{\"kind\": \"SITE\", \"name\": \"Haven\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            incident      | title = title, place_id = place_id                                              |
            account       | origin = 'elsewhere', origin_key = 'row 2'                                      |
            result_report    | best = 6                                                                        | CORRECTED ∅ best 5 6
            result_report    | rank = 'DEPRECATED', rank_reason = 'overtaken'                                  | RANKED ∅ rank NORMAL DEPRECATED, RANKED ∅ rank_reason ∅ overtaken
            result_report    | retired_at = now(), retired_by = 'an editor', retired_by_id = 'key:1', retired_reason = 'doubled' | RETIRED doubled
            result_report    | retired_at = now(), retired_by = 'an editor', retired_by_id = 'key:1', superseded_by = party_id | SUPERSEDED ∅ superseded_by ∅ 00000000-0000-0000-0000-000000000004
            figure_report | best = null, low = 3                                                            | CORRECTED ∅ best 2 ∅, CORRECTED ∅ low ∅ 3
            participation | actor_id = null, label = 'gunmen'                                               | CORRECTED ∅ actor_id 00000000-0000-0000-0000-000000000003 ∅, CORRECTED ∅ label ∅ gunmen
            election_link_report | criteria = '{STATED_BY_SOURCE,EDITOR_JUDGEMENT}'                         | CORRECTED ∅ criteria STATED_BY_SOURCE STATED_BY_SOURCE, EDITOR_JUDGEMENT
            """)
    void a_revision_lists_the_changed_columns(String table, String cells, String expected) throws SQLException {
        run("update " + table + " set " + cells + " where id::text like '0000%'");

        assertThat(String.join(", ", rows("""
                select distinct concat_ws(' ', r.action, coalesce(r.reason, case when c.name is not null then '∅' end), c.name,
                  case when c.name is not null then coalesce(revision_text(r.before -> c.name), '∅') end,
                  case when c.name is not null then coalesce(revision_text(r.after -> c.name), '∅') end)
                from revision r
                left join lateral jsonb_object_keys(r.after) as c (name) on true
                where r.action <> 'CREATED' and r.commit_id = revision_commit()
                order by 1"""))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_row_deleted_by_hand_is_kept_in_full() throws SQLException {
        run("delete from statement where id::text like '0000%'");
        run("delete from external_id where dispute_id is not null and id::text like '0000%'");
        run("delete from tenure where id::text like '0000%'");

        assertThat(rows("select before ->> 'role' from revision where action = 'DELETED' and subject_kind = 'TENURE'"
                        + " and commit_id = revision_commit()"))
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void a_former_row_can_be_reconstructed() throws SQLException {
        run(
                "update incident set title = 'A mistake', starts_on = '2023-05-07', place_id = (select id from place limit 1)"
                        + " where title = 'An attack'");

        assertThat(rows("""
                select concat_ws(' ', was.title, was.starts_on, was.ends_on, was.place_id)
                from revision r
                join incident i on i.id = r.subject_id
                cross join lateral jsonb_populate_record(i, r.before) as was
                where r.action = 'CORRECTED' and r.commit_id = revision_commit()""")).containsExactly("An attack 2023-05-08 2023-05-08");
    }

    /** A record's initial names and ids are not changes of it: here they came in another transaction. */
    @Test
    void names_and_external_ids_are_changes_of_their_record() throws SQLException {
        assertThat(belongings()).isEmpty();
        run("select set_config('ballotwatch.commit', '', true)");

        run("update actor_name set language = 'fr', kind = 'SHORT' where actor_id = '" + PARTY + "'");
        run("delete from actor_name where actor_id = '" + PARTY + "'");
        run("insert into external_id (id, scheme, value, actor_id) values (gen_random_uuid(), 'deco', 'x1', '" + PARTY
                + "')");

        assertThat(belongings())
                .containsExactly(
                        "ACTOR names AP, ABBREVIATION -> AP, SHORT, fr",
                        "ACTOR names AP, SHORT, fr -> nothing",
                        "ACTOR external_ids nothing -> deco:x1");
    }

    private List<String> belongings() throws SQLException {
        return rows("""
                select r.subject_kind || ' ' || c.name || ' ' || coalesce(revision_text(r.before -> c.name), 'nothing')
                  || ' -> ' || coalesce(revision_text(r.after -> c.name), 'nothing')
                from revision r
                cross join lateral jsonb_object_keys(r.after) as c (name)
                where r.commit_id = revision_commit() and r.action = 'CORRECTED'
                order by r.number""");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
