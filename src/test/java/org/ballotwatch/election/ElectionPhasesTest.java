package org.ballotwatch.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballotwatch.database.Bygone;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phase of a vote on 10 May 2015 in which one incident falls, as results are recorded, corrected and retired. */
@QuarkusTest
class ElectionPhasesTest {
    private static final String RECORDED_AT = "2020-01-01T00:00:00Z";
    private static final String RETIRED_AT = "2020-06-01T00:00:00Z";

    @Inject
    Sql sql;

    @Inject
    Bygone bygone;

    @BeforeEach
    void vote() {
        sql.run("""
                insert into source (id, publisher, kind, held_since)
                values ('00000000-0000-4000-8000-00000000fa5e', 'A source of phases', 'DATASET', '-infinity')""");
        sql.run("""
                insert into actor (id, actor_kind, name, party_kind, held_since)
                values ('00000000-0000-4000-8000-00000000fa5e', 'PARTY', 'A party of phases', 'PARTY', '-infinity')""");
        sql.run("""
                insert into election (id, title, country_id, type, starts_on, ends_on, held_since)
                select '00000000-0000-4000-8000-00000000fa5e', 'A vote of phases', c.id, 'PARLIAMENTARY', '2015-05-10', '2015-05-10',
                  '-infinity'
                from country c where c.code = 'PW'""");
    }

    @AfterEach
    void clear() {
        sql.run("delete from election_link_report where rule = 'phases'");
        sql.run("delete from incident where title = 'An incident of phases'");
        sql.run("delete from result_report where recorded_by = 'phases'");
        sql.run("delete from dispute_step where recorded_by = 'phases'");
        sql.run("delete from dispute where title = 'A dispute of phases'");
        sql.run("delete from election where title = 'A vote of phases'");
        sql.run("delete from actor where name = 'A party of phases'");
        sql.run("delete from source where publisher = 'A source of phases'");
        bygone.forget();
    }

    // The rule of the first release, which a rewrite must not change; these dates are its boundaries.
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2015-05-09, -,          -,          PRE_ELECTION
            2015-05-10, -,          -,          ELECTION_DAY
            2015-05-10, 2015-05-10, 2015-05-10, ELECTION_DAY
            2015-05-11, -,          -,          COUNTING
            2015-07-09, -,          -,          COUNTING
            2015-07-10, -,          -,          AFTER
            2015-07-10, 2015-08-01, -,          COUNTING
            2015-07-31, 2015-08-01, -,          COUNTING
            2015-08-01, 2015-08-01, -,          RESULT_DISPUTE
            2015-11-06, 2015-08-01, -,          RESULT_DISPUTE
            2015-11-07, 2015-08-01, -,          AFTER
            2015-11-07, 2015-08-01, 2016-08-01, RESULT_DISPUTE
            2015-09-01, 2015-08-01, 2015-09-01, GOVERNMENT_FORMATION
            2015-09-01, -,          2015-09-01, GOVERNMENT_FORMATION
            2016-05-09, 2015-08-01, 2015-09-01, GOVERNMENT_FORMATION
            2016-05-10, 2015-08-01, 2015-09-01, AFTER
            2017-01-01, -,          -,          AFTER
            """)
    void a_day_is_in_the_phase_of_the_results_public_at_the_time(
            String day, String complete, String last, String phase) {
        tied(day);
        result("UNOFFICIAL_COMPLETE", complete);
        result("CERTIFIED", last);
        assertThat(phase("")).isEqualTo(phase);
        assertThat(filtered("timing: " + phase, "")).isEqualTo(1);
    }

    @Test
    void a_result_that_is_retired_or_deprecated_no_longer_counts() {
        tied("2015-06-01");
        result("UNOFFICIAL_COMPLETE", "2015-05-20");
        assertThat(phase("")).isEqualTo("RESULT_DISPUTE");
        sql.run("update result_report set rank = 'DEPRECATED', rank_reason = 'wrong' where recorded_by = 'phases'");
        assertThat(phase("")).isEqualTo("COUNTING");
        sql.run("update result_report set rank = 'NORMAL', known_since = '2015-05-30', public_by = '2015-05-30'"
                + " where recorded_by = 'phases'");
        assertThat(phase("")).isEqualTo("RESULT_DISPUTE");
        sql.run("delete from result_report where recorded_by = 'phases'");
        assertThat(phase("")).isEqualTo("COUNTING");
    }

    /** The petition and its decision are those of the tested days; the result is public and certified on 20 May. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2015-05-19, PETITION_TO_ANNUL, 2015-05-25, DISMISSED, 2015-06-30, COUNTING
            2015-05-20, PETITION_TO_ANNUL, 2015-05-25, DISMISSED, 2015-06-30, RESULT_DISPUTE
            2015-06-30, PETITION_TO_ANNUL, 2015-05-25, DISMISSED, 2015-06-30, RESULT_DISPUTE
            2015-07-01, PETITION_TO_ANNUL, 2015-05-25, DISMISSED, 2015-06-30, GOVERNMENT_FORMATION
            2015-06-30, PETITION_TO_ANNUL, 2015-05-25, ANNULLED,  2015-06-30, RESULT_DISPUTE
            2015-07-01, PETITION_TO_ANNUL, 2015-05-25, ANNULLED,  2015-06-30, AFTER_ANNULMENT
            2016-06-29, PETITION_TO_ANNUL, 2015-05-25, ANNULLED,  2015-06-30, AFTER_ANNULMENT
            2016-06-30, PETITION_TO_ANNUL, 2015-05-25, ANNULLED,  2015-06-30, AFTER
            2015-11-06, APPEAL,            2015-05-25, PENDING,   2015-05-26, RESULT_DISPUTE
            2015-11-07, APPEAL,            2015-05-25, PENDING,   2015-05-26, GOVERNMENT_FORMATION
            2015-05-12, FRAUD_ALLEGATION,  2015-05-12, PENDING,   2015-05-13, RESULT_DISPUTE
            2015-05-20, BOYCOTT,           2015-05-12, PENDING,   2015-05-13, GOVERNMENT_FORMATION
            """)
    void a_dispute_lasts_until_it_is_decided(
            String day, String type, String filed, String status, String decided, String phase) {
        tied(day);
        result("UNOFFICIAL_COMPLETE", "2015-05-20");
        result("CERTIFIED", "2015-05-20");
        sql.run(
                "insert into dispute (id, title, election_id, type, held_since)"
                        + " values ('00000000-0000-4000-8000-00000000fa5e', 'A dispute of phases',"
                        + " '00000000-0000-4000-8000-00000000fa5e', ?, '-infinity')",
                type);
        step("FILED", filed);
        step(status, decided);
        assertThat(phase("")).isEqualTo(phase);
        assertThat(filtered("timing: " + phase, "")).isEqualTo(1);
    }

    private void step(String status, String day) {
        sql.run("""
                insert into dispute_step (id, dispute_id, status, taken_on, source_id, known_since, public_by, recorded_by)
                values (gen_random_uuid(), '00000000-0000-4000-8000-00000000fa5e', ?, ?::date,
                  '00000000-0000-4000-8000-00000000fa5e', ?::date, ?::date, 'phases')""", status, day, day, day);
    }

    // Current results would not fit the rest of an answer as of an earlier time.
    @Test
    void the_phase_follows_the_results_that_this_service_held_at_the_time() {
        tied("2015-06-01");
        result("UNOFFICIAL_COMPLETE", "2015-05-20");
        sql.run(
                "update result_report set retired_at = ?::timestamptz, retired_by = 'phases', retired_by_id = 'database' where recorded_by = 'phases'",
                RETIRED_AT);
        assertThat(phase("")).isEqualTo("COUNTING");
        assertThat(phase(", recordedAsOf: \"2019-12-31T00:00:00Z\"")).isEqualTo("COUNTING");
        assertThat(phase(", recordedAsOf: \"2020-05-31T00:00:00Z\"")).isEqualTo("RESULT_DISPUTE");
        assertThat(phase(", recordedAsOf: \"2020-06-01T00:00:00Z\"")).isEqualTo("COUNTING");
        assertThat(filtered("timing: RESULT_DISPUTE", ", recordedAsOf: \"2020-05-31T00:00:00Z\""))
                .isEqualTo(1);
        assertThat(filtered("timing: RESULT_DISPUTE", "")).isZero();
    }

    /** The phase, which must be the same on all paths. */
    private static String phase(String clock) {
        JsonNode data = GraphQLClient.data("""
                { incidents(filter: {country: "PW"}%1$s) { nodes { elections { timing } } }
                  elections(filter: {country: "PW"}%1$s) { nodes {
                    incidents { nodes { timing } } incidentCounts(by: TIMING, withinDays: 3650) { timing } } } }""".formatted(clock), Map.of());
        String phase = data.at("/incidents/nodes/0/elections/0/timing").asText();
        assertThat(data.at("/elections/nodes/0/incidents/nodes/0/timing").asText())
                .isEqualTo(phase);
        assertThat(data.at("/elections/nodes/0/incidentCounts/0/timing").asText())
                .isEqualTo(phase);
        return phase;
    }

    private static int filtered(String timing, String clock) {
        JsonNode data = GraphQLClient.data("""
                { incidents(filter: {country: "PW", %1$s}%2$s) { totalCount }
                  elections(filter: {country: "PW"}%2$s) { nodes { incidents(%1$s) { totalCount } } } }""".formatted(timing, clock), Map.of());
        int count = data.at("/incidents/totalCount").asInt();
        assertThat(data.at("/elections/nodes/0/incidents/totalCount").asInt()).isEqualTo(count);
        return count;
    }

    private void tied(String day) {
        sql.run("""
                with happened as (
                  insert into incident (id, title, type, country_id, starts_on, ends_on, held_since)
                  select gen_random_uuid(), 'An incident of phases', 'OTHER', c.id, ?::date, ?::date, '-infinity'
                  from country c where c.code = 'PW' returning id
                )
                insert into election_link_report (id, incident_id, election_id, criteria, confidence, rule,
                  rule_version, explanation, recorded_by, recorded_at)
                select gen_random_uuid(), happened.id, '00000000-0000-4000-8000-00000000fa5e', '{EDITOR_JUDGEMENT}',
                  'POSSIBLE', 'phases', 1, 'A tie.', 'phases', '2019-01-01T00:00:00Z'
                from happened""", day, day);
    }

    private void result(String stage, String day) {
        if (day != null) {
            sql.run("""
                    insert into result_report (id, election_id, party_id, stage, best, source_id, known_since, public_by,
                      recorded_by, recorded_at)
                    values (gen_random_uuid(), '00000000-0000-4000-8000-00000000fa5e',
                      '00000000-0000-4000-8000-00000000fa5e', ?, 1, '00000000-0000-4000-8000-00000000fa5e', ?::date,
                      ?::date, 'phases', ?::timestamptz)""", stage, day, day, RECORDED_AT);
        }
    }
}
