package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Writes that the schema itself refuses, whoever makes them. A valid row is changed only in the given cells, so that no
 * other cell can be the reason; all within a transaction that is rolled back.
 */
@QuarkusTest
class ConstraintTest {
    private static final Path ROWS = Path.of("src/test/resources/database");

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            place                | parent_id = id
            place                | latitude = 60
            place                | latitude = 91, longitude = 20
            source               | published_on = '2023-05-10'
            source               | derived_from_id = id
            source               | voice_id = id
            source               | reliability = 5
            actor                | born_on = '2000-01-01', died_on = '1999-01-01'
            actor                | party_kind = null
            election             | ends_on = '2023-05-06'
            election             | seats_total = 0
            incident             | ends_on = '2023-05-07'
            incident             | place_precision = 'EXACT'
            incident             | type = 'RIOT'
            incident             | date_precision = 'WEEK'
            incident             | starts_at_time = '04:30'
            incident             | starts_at_time = '24:00', time_zone = 'UTC'
            incident             | date_precision = 'MONTH', starts_at_time = '04:30', time_zone = 'UTC'
            external_id          | incident_id = null
            external_id          | election_id = (select id from election limit 1)
            external_id          | scheme = 'viaf'
            account              | incident_id = null
            account              | election_id = (select id from election limit 1)
            account              | rank = 'DEPRECATED'
            account              | retired_at = now()
            account              | retired_by = 'somebody'
            account              | retired_at = now(), retired_by = 'somebody'
            account              | known_since = '2023-05-01'
            account              | origin_key = null
            account              | as_written = ''
            result_report           | low = 7
            result_report           | best = null, low = 7
            result_report           | low = -1
            result_report           | low = null, best = null, high = null
            result_report           | vote_share = 100.1
            result_report           | votes = -1
            figure_report        | best = null
            figure_report        | weapon = 'DRONE'
            figure_report        | election_id = (select id from election limit 1)
            participation        | attribution = 'NO_CLAIM'
            participation        | actor_id = null
            participation        | actor_id = null, attribution = null
            incident_link_report | other_id = incident_id
            election_link_report | criteria = '{}'
            election_link_report | criteria = '{HEARSAY}'
            election_link_report | rule = 'within-six-months', rule_version = 1, explanation = 'Near.'
            election_link_report | source_id = null, public_by = null
            election_link_report | source_id = null, public_by = null, rule = 'within-six-months'
            tenure               | organization_id = null
            tenure               | organization_id = person_id
            tenure               | role = ''
            tenure               | until = '2019-12-31'
            tenure               | held_on = '2019-12-31'
            tenure               | held_on = '2023-01-01'
            tenure               | rank = 'DEPRECATED'
            party_relation       | other_id = party_id
            party_relation       | relation = 'RIVAL'
            party_relation       | until = '2019-12-31'
            party_relation       | held_on = '2023-01-01'
            party_relation       | retired_at = now()
            dispute              | type = 'QUARREL'
            dispute              | title = ''
            dispute              | election_id = null
            dispute_step         | status = 'WON'
            dispute_step         | rank = 'DEPRECATED'
            dispute_step         | known_since = '2023-05-01'
            external_id          | dispute_id = '00000000-0000-0000-0000-000000000010'
            statement            | incident_id = null
            statement            | dispute_id = '00000000-0000-0000-0000-000000000010'
            statement            | speaker_id = null
            statement            | speaker_words = 'somebody'
            statement            | on_behalf_of_id = speaker_id
            statement            | kind = 'LIE'
            statement            | label = ''
            statement            | summary = repeat('x', 201)
            statement            | utterance = ''
            dispute_filer        | filer_id = null
            dispute_filer        | filer_words = 'somebody'
            dispute_subject      | incident_id = null
            dispute_subject      | election_id = (select id from election limit 1)
            assessment           | verdict = 'FREE'
            assessment           | aspect = 'WEATHER'
            assessment           | stage = 'INTERIM'
            assessment           | assessor_id = null
            assessment           | assessor_words = 'somebody'
            assessment           | statement_words = repeat('x', 201)
            coding               | incident_id = null
            coding               | actor_id = (select id from actor limit 1)
            coding               | scheme = 'DECO'
            coding               | value = ''
            coding               | label = repeat('x', 201)
            """)
    void check_constraints_refuse_invalid_cells(String table, String cells) {
        assertRefused("23514", "update " + table + " set " + cells + " where id::text like '0000%'");
    }

    @ParameterizedTest
    @CsvSource({
        "account",
        "result_report",
        "figure_report",
        "participation",
        "incident_link_report",
        "tenure",
        "party_relation",
        "dispute_step",
        "dispute_filer",
        "dispute_subject",
        "statement",
        "assessment",
        "coding",
    })
    void a_report_without_a_source_is_refused(String table) {
        assertRefused("23502", "update " + table + " set source_id = null where id::text like '0000%'");
    }

    /** Results belong to parties; with the key of a person they would show a person as a party. */
    @ParameterizedTest
    @CsvSource({
        "result_report, party_id, 00000000-0000-0000-0000-000000000003",
        "tenure, person_id, 00000000-0000-0000-0000-000000000011",
        "party_relation, party_id, 00000000-0000-0000-0000-000000000003",
        "party_relation, other_id, 00000000-0000-0000-0000-000000000003",
        "dispute, before_id, 00000000-0000-0000-0000-000000000004",
        "statement, speaker_id, 00000000-0000-0000-0000-000000000002",
        "participation, actor_id, 00000000-0000-0000-0000-000000000002",
        "account, source_id, 00000000-0000-0000-0000-000000000003"
    })
    void a_reference_to_a_record_of_another_kind_is_refused(String table, String column, String id) {
        assertRefused("23503", "update %s set %s = '%s' where id::text like '0000%%'".formatted(table, column, id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            account     | id, incident_id, source_id, public_by, recorded_by, origin, origin_key
            external_id | id, scheme, value, incident_id
            actor_name  | id, actor_id, name, kind
            """)
    void duplicates_are_refused(String table, String columns) {
        assertRefused("23505", again(table, columns));
    }

    private static String again(String table, String columns) {
        return "insert into %s (%s) select %s from %1$s where id::text like '0000%%'"
                .formatted(table, columns, columns.replaceFirst("id", "gen_random_uuid()"));
    }

    private void assertRefused(String state, String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(statement))
                .returns(state, SQLException::getSQLState);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
