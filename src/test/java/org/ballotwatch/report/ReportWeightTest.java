package org.ballotwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.source.SourceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The weight that the database keeps with a report is that of its source and of the actor that it quotes. */
@QuarkusTest
class ReportWeightTest {
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
        source = source("SOCIAL_MEDIA");
    }

    @AfterEach
    void leaveNoTraces() {
        assertThat(tablesWithWrongWeights()).isEmpty();
        traces.wipe();
    }

    @Test
    void every_kind_of_source_has_an_authority() {
        List<String> authorities = Arrays.stream(SourceKind.values())
                .map(kind -> sql.value("select report_authority(?, null)", kind.name()))
                .toList();

        assertThat(authorities).doesNotContain("").hasSize(SourceKind.values().length);
        assertThat(authorities)
                .contains(Arrays.stream(SourceAuthority.values())
                        .map(authority -> String.valueOf(authority.ordinal()))
                        .toArray(String[]::new));
        assertThat(authority("STATE_AGENCY")).isEqualTo(SourceAuthority.OFFICIAL);
        assertThat(authority("NEWS_AGENCY")).isEqualTo(SourceAuthority.AGENCY);
        assertThat(authority("NATIONAL_MEDIA")).isEqualTo(SourceAuthority.MEDIA);
        assertThat(authority("DATASET")).isEqualTo(SourceAuthority.DATASET);
    }

    @Test
    void a_quoted_organization_lends_its_authority_only_if_it_is_stronger() {
        assertThat(quoted("NATIONAL_MEDIA", "ELECTION_AUTHORITY")).isEqualTo(SourceAuthority.AUTHORITY);
        assertThat(quoted("NATIONAL_MEDIA", "POLICE")).isEqualTo(SourceAuthority.OFFICIAL);
        assertThat(quoted("COURT", "POLICE")).isEqualTo(SourceAuthority.COURT);
        assertThat(quoted("SOCIAL_MEDIA", "MILITIA")).isEqualTo(SourceAuthority.SOCIAL);
    }

    @Test
    void a_corrected_source_changes_what_is_shown_but_not_what_was_held_before() {
        report(source, "best: 10");
        report(source("NATIONAL_MEDIA"), "best: 2");
        assertThat(killed("")).isEqualTo("2");
        String before = sql.moment();
        int revisions = revisions();

        correct(source, "kind: ELECTION_AUTHORITY");

        assertThat(killed("")).isEqualTo("10");
        assertThat(killed("recordedAsOf: \"" + before + "\"")).isEqualTo("2");
        assertThat(revisions()).as("only the source was revised").isEqualTo(revisions + 1);
    }

    @Test
    void a_corrected_organization_weighs_anew_what_quotes_it() {
        String quoted = record("recordOrganization", "{name: \"%s\", kind: MILITIA}".formatted(UUID.randomUUID()));
        report(source, "best: 10, attributedTo: \"" + quoted + "\"");
        report(source("NATIONAL_MEDIA"), "best: 2");
        assertThat(killed("")).isEqualTo("2");

        correct(quoted, "Organization", "kind: ELECTION_AUTHORITY");

        assertThat(killed("")).isEqualTo("10");
    }

    @Test
    void a_source_that_turns_out_to_rewrite_another_speaks_with_its_voice() {
        String original = source("SOCIAL_MEDIA");
        report(original, "best: 10");
        report(source, "best: 10");
        assertThat(voices()).isEqualTo("2");

        correct(source, "derivedFrom: \"" + original + "\"");

        assertThat(voices()).isEqualTo("1");
    }

    /** Compares every stored weight with the one that its source and actor give. */
    private List<String> tablesWithWrongWeights() {
        List<String> wrong = new ArrayList<>();
        for (String reports : sql.column("select report_tables()::text")) {
            String count = sql.value("""
                    select count(*) from %s r
                    left join source s on s.id = r.source_id
                    left join actor a on a.id = r.attributed_to_id
                    where (r.voice_id, r.authority, r.reliability, r.counts_until) is distinct from
                        (s.voice_id, report_authority(s.kind, a.organization_kind), coalesce(s.reliability, 0),
                            least(r.withdrawn_on, s.retracted_on))""".formatted(reports));
            if (!count.equals("0")) {
                wrong.add(reports + ": " + count);
            }
        }
        return wrong;
    }

    private SourceAuthority authority(String kind) {
        return SourceAuthority.values()[Integer.parseInt(sql.value("select report_authority(?, null)", kind))];
    }

    private SourceAuthority quoted(String source, String organization) {
        return SourceAuthority.values()[
                Integer.parseInt(sql.value("select report_authority(?, ?)", source, organization))];
    }

    private int revisions() {
        return Integer.parseInt(sql.value("select count(*) from revision"));
    }

    private String record(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private String source(String kind) {
        return record("recordSource", "{publisher: \"%s\", kind: %s}".formatted(UUID.randomUUID(), kind));
    }

    private void report(String by, String numbers) {
        editor.made(
                "reportFigure",
                "{event: \"%s\", source: \"%s\", measure: KILLED, stage: UPDATED, knownSince: \"2021-11-08\", %s}"
                        .formatted(incident, by, numbers));
    }

    private void correct(String record, String set) {
        correct(record, "Source", set);
    }

    private void correct(String record, String type, String set) {
        editor.made("correct" + type, "{id: \"%s\", set: {%s}}".formatted(record, set));
    }

    private String killed(String clock) {
        return figure(clock, "best");
    }

    private String voices() {
        return figure("", "voices");
    }

    private String figure(String clock, String field) {
        String given = clock.isEmpty() ? "" : ", " + clock;
        return GraphQLClient.ask("{ node(id: \"%s\") { ... on Incident { figures(measures: [KILLED]%s) { %s } } } }"
                        .formatted(incident, given, field))
                .at("/data/node/figures/0/" + field)
                .asText();
    }
}
