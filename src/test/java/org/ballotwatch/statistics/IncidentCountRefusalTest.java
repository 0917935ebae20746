package org.ballotwatch.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts that are refused, with a reason. */
@QuarkusTest
class IncidentCountRefusalTest {
    @Inject
    Sql sql;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            by: []                               | by
            by: [TYPE, TYPE]                     | by
            by: [MONTH, TYPE, MONTH]             | by
            by: TYPE, withinDays: -1             | withinDays
            by: TYPE, withinDays: 36526          | withinDays
            by: TYPE, withinDays: 2147483647     | withinDays
            by: TYPE, withinDays: -2147483648    | withinDays
            by: TYPE, asOf: "2021-02-30"         | asOf
            """)
    void invalid_arguments_are_refused(String arguments, String argument) {
        JsonNode answer = ask(arguments);
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.at("/errors/0/extensions/argument").asText()).isEqualTo(argument);
        RefusedRequest.nothingInternal(answer.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withinDays: 1",
                "by: null",
                "by: [null]",
                "by: [DAY]",
                "by: TYPE, withinDays: \"1\"",
                "by: TYPE, withinDays: 2147483648"
            })
    void arguments_of_another_type_are_refused(String arguments) {
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", ask(arguments));
    }

    private static JsonNode ask(String arguments) {
        return GraphQLClient.ask(
                "{ election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"}) { incidentCounts(" + arguments
                        + ") { count } } }");
    }

    // A list without pages must be limited: one incident in each week of two centuries exceeds the limit.
    @Test
    void too_many_counts_are_refused() {
        sql.run("""
                with vote as (
                  insert into election (id, title, country_id, type, starts_on, ends_on)
                  select gen_random_uuid(), 'A vote in Tuvalu', c.id, 'LOCAL', '2001-01-01', '2001-01-01'
                  from country c where c.code = 'TV' returning id, country_id
                ), weekly as (
                  insert into incident (id, title, type, country_id, starts_on, ends_on)
                  select gen_random_uuid(), 'In Tuvalu', 'OTHER', vote.country_id, day, day
                  from vote, generate_series(date '1901-01-10', date '2100-12-20', interval '7 days') as day
                  returning id
                )
                insert into election_link_report (id, incident_id, election_id, criteria, confidence, rule,
                  rule_version, explanation, recorded_by)
                select gen_random_uuid(), weekly.id, vote.id, '{EDITOR_JUDGEMENT}', 'POSSIBLE', 'tuvalu', 1, '-', 'test'
                from vote, weekly""");
        try {
            JsonNode answer = GraphQLClient.ask("{ elections(filter: {country: \"TV\"}) { nodes {"
                    + " weeks: incidentCounts(by: WEEK, withinDays: 36525) { count } } } }");
            assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("QUERY_TOO_COMPLEX");
            assertThat(answer.at("/errors/0/extensions/argument").asText()).isEqualTo("by");
        } finally {
            sql.run("delete from election_link_report where rule = 'tuvalu'");
            sql.run("delete from incident where title = 'In Tuvalu'");
            sql.run("delete from election where title = 'A vote in Tuvalu'");
        }
    }
}
