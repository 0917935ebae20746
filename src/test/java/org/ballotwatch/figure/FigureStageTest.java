package org.ballotwatch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stage of a figure follows from the days of its event and of its report where no source states one. */
@QuarkusTest
class FigureStageTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private String incident;
    private String source;

    @BeforeEach
    void record() {
        incident = record("recordIncident", EditorAtWork.incident(""));
        source = record("recordSource", "{publisher: \"%s\", kind: NGO}".formatted(UUID.randomUUID()));
    }

    @AfterEach
    void leaveNoTraces() {
        assertThat(sql.value("""
                        select count(*)
                        from figure_report r
                        left join incident i on i.id = r.incident_id
                        left join election e on e.id = r.election_id
                        where r.shown_stage is distinct from coalesce(r.stage,
                            case when r.public_by <= coalesce(i.latest_end, e.latest_end) + 1
                                then 'PRELIMINARY' else 'UPDATED' end)""")).isEqualTo("0");
        traces.wipe();
    }

    @Test
    void until_the_day_after_the_event_a_count_is_preliminary() {
        report("KILLED", "knownSince: \"2021-11-09\"");
        report("INJURED", "knownSince: \"2021-11-10\"");
        report("ARRESTED", "knownSince: \"2021-11-09\", stage: FINAL");

        assertThat(stages("")).isEqualTo("PRELIMINARY UPDATED FINAL");
    }

    @Test
    void a_corrected_day_of_the_event_changes_the_stage_but_not_the_one_held_before() {
        report("KILLED", "knownSince: \"2021-11-09\"");
        String before = sql.moment();

        editor.made(
                "correctIncident",
                "{id: \"%s\", set: {startsOn: \"2021-11-01\", endsOn: \"2021-11-01\"}}".formatted(incident));

        assertThat(stages("")).isEqualTo("UPDATED");
        assertThat(stages("(recordedAsOf: \"" + before + "\")")).isEqualTo("PRELIMINARY");
    }

    private String stages(String clocks) {
        StringBuilder stages = new StringBuilder();
        GraphQLClient.ask(
                        "{ node(id: \"%s\") { ... on Incident { figures%s { stage } } } }".formatted(incident, clocks))
                .at("/data/node/figures")
                .forEach(figure -> stages.append(stages.isEmpty() ? "" : " ")
                        .append(figure.get("stage").asText()));
        return stages.toString();
    }

    private void report(String measure, String more) {
        editor.made(
                "reportFigure",
                "{event: \"%s\", source: \"%s\", measure: %s, best: 2, %s}".formatted(incident, source, measure, more));
    }

    private String record(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }
}
