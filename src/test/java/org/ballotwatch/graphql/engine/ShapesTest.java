package org.ballotwatch.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.ballotwatch.graphql.node.GlobalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six shapes of the benchmark need as many statements for a hundred incidents as for one. */
@QuarkusTest
class ShapesTest {
    private static final UUID SOURCE = UUID.fromString("00000000-0000-4000-8000-0000005ba9e5");
    private static final UUID PARTY = UUID.fromString("00000000-0000-4000-8000-0000005ba9e6");
    private static final UUID EARLIER = UUID.fromString("00000000-0000-4000-8000-0000005ba9e7");
    private static final UUID VOTE = UUID.fromString("00000000-0000-4000-8000-0000005ba9e8");
    private static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final Map<String, Object> VARIABLES = Map.of(
            "q1", Map.of("id", GlobalId.encode('I', FIRST)),
            "q2", Map.of("country", "TV"),
            "q3", Map.of("id", GlobalId.encode('I', FIRST)),
            "q4", Map.of("id", GlobalId.encode('E', VOTE)),
            "q5", Map.of("country", "TV", "from", "2005-01-01", "to", "2006-12-31"),
            "q6", Map.of("id", GlobalId.encode('E', VOTE)));

    @Inject
    Sql sql;

    @Inject
    SqlStatements statements;

    @BeforeEach
    void record() {
        clear();
        sql.run("insert into source (id, publisher, kind) values (?, 'A source of shapes', 'NGO')", SOURCE);
        sql.run("insert into actor (id, actor_kind, party_kind, name) values (?, 'PARTY', 'PARTY', 'A party')", PARTY);
        election(EARLIER, "2001-06-01");
        election(VOTE, "2005-06-01");
    }

    @AfterEach
    void clear() {
        for (String reports : List.of("election_link_report", "figure_report", "participation", "result_report")) {
            sql.run("delete from " + reports + " where recorded_by = 'shapes'");
        }
        sql.run("delete from incident where title = 'An incident of shapes'");
        sql.run("delete from election where id in (?, ?)", EARLIER, VOTE);
        sql.run("delete from actor where id = ?", PARTY);
        sql.run("delete from source where id = ?", SOURCE);
    }

    @ParameterizedTest
    @CsvSource({"q1, 1", "q2, 2", "q3, 6", "q4, 5", "q5, 1", "q6, 2"})
    @SuppressWarnings("unchecked")
    void the_number_of_statements_depends_only_on_the_shape_of_a_query(String shape, int cost) throws IOException {
        String query = Files.readString(Path.of("src/bench/shapes", shape, "query.graphql"));
        Map<String, Object> variables = (Map<String, Object>) VARIABLES.get(shape);
        incidents(1, 1);
        List<String> one = sent(query, variables);
        incidents(2, 100);
        assertThat(sent(query, variables)).isEqualTo(one).hasSize(cost);
    }

    private List<String> sent(String query, Map<String, Object> variables) {
        statements.forget();
        JsonNode data = GraphQLClient.data(query, variables);
        assertThat(data.elements().next().isNull()).isFalse();
        return statements.seen();
    }

    private void election(UUID id, String day) {
        sql.run(
                "insert into election (id, title, country_id, type, starts_on, ends_on) select ?, 'A vote', c.id,"
                        + " 'PARLIAMENTARY', ?::date, ?::date from country c where c.code = 'TV'",
                id,
                day,
                day);
        sql.run(
                "insert into result_report (id, election_id, party_id, stage, best, source_id, public_by, recorded_by)"
                        + " values (gen_random_uuid(), ?, ?, 'CERTIFIED', 7, ?, ?::date, 'shapes')",
                id,
                PARTY,
                SOURCE,
                day);
    }

    /** Creates incidents with consecutive numbers, each with all data that the shapes select. */
    private void incidents(int from, int to) {
        for (int i = from; i <= to; i++) {
            UUID id = new UUID(FIRST.getMostSignificantBits(), FIRST.getLeastSignificantBits() + i - 1);
            sql.run(
                    "insert into incident (id, title, type, country_id, starts_on, ends_on)"
                            + " select ?, 'An incident of shapes', 'ATTACK', c.id, date '2005-06-02' + ?,"
                            + " date '2005-06-02' + ? from country c where c.code = 'TV'",
                    id,
                    i,
                    i);
            sql.run(
                    "insert into participation (id, incident_id, actor_id, role, source_id, public_by, recorded_by)"
                            + " values (gen_random_uuid(), ?, ?, 'PERPETRATOR', ?, '2005-07-01', 'shapes')",
                    id,
                    PARTY,
                    SOURCE);
            sql.run(
                    "insert into figure_report (id, incident_id, measure, best, source_id, public_by, recorded_by)"
                            + " values (gen_random_uuid(), ?, 'KILLED', ?, ?, '2005-07-01', 'shapes')",
                    id,
                    i,
                    SOURCE);
            sql.run(
                    "insert into election_link_report (id, incident_id, election_id, criteria, confidence, rule,"
                            + " rule_version, explanation, recorded_by) values (gen_random_uuid(), ?, ?,"
                            + " '{EDITOR_JUDGEMENT}', 'POSSIBLE', 'shapes', 1, 'A tie.', 'shapes')",
                    id,
                    VOTE);
        }
    }
}
