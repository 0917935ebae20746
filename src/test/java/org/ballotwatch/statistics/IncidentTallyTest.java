package org.ballotwatch.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The numbers of incidents that the database keeps are those that a count would find. */
@QuarkusTest
class IncidentTallyTest {
    private static final String DIFFERENCES = """
            select count(*) from (
              select country_id, month, vague, type, sum(incidents) as incidents
              from (
                select country_id, month, vague, type, incidents from incident_tally
                union all
                select country_id, null, false, type, incidents from incident_tally_change
                union all
                select null, month, vague, type, incidents from incident_tally_change
                union all
                select country_id, month, vague, type, incidents from incident_tally_change
                union all
                select i.country_id, null, false, i.type, -1 from incident i where i.listed
                union all
                select g.country_id, b.month, month_begun(i.earliest_start, i.latest_start) is null, i.type, -1
                from incident i
                cross join lateral (values (date_trunc('month', i.earliest_start::timestamp)::date)) as b (month)
                cross join lateral (values (i.country_id), (null)) as g (country_id)
                where i.listed
              ) as each_one
              group by country_id, month, vague, type
              having sum(incidents) <> 0
            ) as difference""";

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    @Inject
    SqlStatements statements;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
        check();
    }

    @Test
    void numbers_follow_every_change() {
        check();
        incident("2023-01-03", "ARMED_CLASH");
        incident("2023-01-20", "SIT_IN");
        check();
        each("type = 'BOMBING'");
        check();
        each("date_precision = 'YEAR'");
        check();
        each("country_id = (select id from country where code = 'SC')");
        check();
        sql.run("select fold_incident_tally()");
        check();
        each("killed_at_least = 3");
        check();
        each("withdrawn_as = 'MISTAKE'");
        check();
        each("withdrawn_as = null");
        check();
        sql.run("select fold_incident_tally()");
        check();
    }

    @Test
    void answers_are_those_of_a_count() {
        String source = editor.made(
                        "recordSource", "{publisher: \"%s\", kind: NEWS_AGENCY}".formatted(UUID.randomUUID()))
                .at("/record/id")
                .asText();
        String whole = incident("2023-01-03", "ARMED_CLASH");
        String part = incident("2023-01-03", "ARMED_CLASH");
        incident("2023-02-05", "SIT_IN");
        editor.made(
                "reportIncidentLink",
                "{incident: \"%s\", other: \"%s\", relation: PART_OF, source: \"%s\"}".formatted(part, whole, source));
        List.of(
                        "by: [COUNTRY]) { country { code }",
                        "by: [TYPE]) { type",
                        "by: [MONTH]) { month",
                        "by: [TYPE, COUNTRY]) { country { code } type",
                        "by: [MONTH, TYPE]) { month type")
                .forEach(shape -> {
                    String kept = tallied("incidentStats(" + shape + " count }");
                    assertThat(kept)
                            .contains("\"count\":")
                            .isEqualTo(data("incidentStats(filter: {from: \"0001-01-01\"}, " + shape + " count }"));
                });
    }

    @Test
    void other_groups_are_counted() {
        assertThat(data("incidentStats(by: [COUNTRY, MONTH]) { country { code } month count }"))
                .isNotEmpty();
        assertThat(statements.seen()).noneMatch(statement -> statement.contains("incident_tally"));
    }

    @Test
    void writers_at_once_lose_nothing() throws Exception {
        incident("2023-01-03", "ARMED_CLASH");
        List<Callable<Void>> writers = IntStream.range(0, 8)
                .<Callable<Void>>mapToObj(writer -> () -> {
                    for (int i = 0; i < 20; i++) {
                        each("type = '" + (i % 2 == 0 ? "BOMBING" : "SIT_IN") + "'");
                        sql.run("select fold_incident_tally()");
                    }
                    return null;
                })
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(writers.size());
        try {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        check();
    }

    private void check() {
        assertThat(sql.value(DIFFERENCES)).isEqualTo("0");
    }

    private void each(String change) {
        sql.run("update incident set " + change + " where title = 'A tallied clash'");
    }

    private String incident(String day, String type) {
        return editor.made(
                        "recordIncident",
                        "{title: \"A tallied clash\", type: %s, country: \"KM\", startsOn: \"%s\"}"
                                .formatted(type, day))
                .at("/record/id")
                .asText();
    }

    private String tallied(String field) {
        String data = data(field);
        assertThat(statements.seen()).as(field).anyMatch(statement -> statement.contains("incident_tally"));
        return data;
    }

    private String data(String field) {
        statements.forget();
        return GraphQLClient.data("{ " + field + " }", Map.of()).toString();
    }
}
