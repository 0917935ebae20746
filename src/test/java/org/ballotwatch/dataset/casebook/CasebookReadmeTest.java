package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballotwatch.actor.NameKind;
import org.ballotwatch.actor.OrganizationKind;
import org.ballotwatch.actor.PartyKind;
import org.ballotwatch.actor.PartyTie;
import org.ballotwatch.assessment.AssessmentAspect;
import org.ballotwatch.assessment.AssessmentStage;
import org.ballotwatch.assessment.Verdict;
import org.ballotwatch.dispute.DisputeStatus;
import org.ballotwatch.dispute.DisputeType;
import org.ballotwatch.election.ElectionSchedule;
import org.ballotwatch.election.ElectionType;
import org.ballotwatch.election.LinkCriterion;
import org.ballotwatch.election.ResultStage;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;
import org.ballotwatch.incident.ActorType;
import org.ballotwatch.incident.Attribution;
import org.ballotwatch.incident.IncidentRelation;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.incident.ParticipantRole;
import org.ballotwatch.link.LinkConfidence;
import org.ballotwatch.link.LinkPurpose;
import org.ballotwatch.place.PlaceKind;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.source.DatePrecision;
import org.ballotwatch.source.SourceKind;
import org.ballotwatch.statement.StatementKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Authors of casebooks have only the README: it must name each file, column and word that the loader accepts. */
class CasebookReadmeTest {
    private static final Path README = Path.of("src/docs/casebooks.md");
    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+)`(\\*?)");
    private static final Pattern WORD = Pattern.compile("`([A-Z][A-Z0-9_]+)`");

    /** {@code -Dgolden.update} writes missing ones, with the descriptions from GraphQL. */
    @BeforeAll
    static void write() throws IOException {
        if (System.getProperty("golden.update") == null) {
            return;
        }
        for (CasebookFile file : CasebookFile.values()) {
            List<String> lines = new ArrayList<>(Files.readAllLines(README));
            String section = "### " + file.fileName();
            if (!lines.contains(section)) {
                lines.addAll(List.of("", section, "| column | meaning |", "| --- | --- |"));
            }
            Files.write(README, lines);
            Set<String> described = columns(section).keySet();
            int end = lines.indexOf(section) + 1;
            while (!lines.get(end).startsWith("| ---")) {
                end++;
            }
            while (end < lines.size() && lines.get(end).startsWith("|")) {
                end++;
            }
            Set<String> common =
                    file.report() == null ? Set.of() : columns("## Reports").keySet();
            for (String column : file.columns()) {
                if (!described.contains(column) && !common.contains(column)) {
                    String mark = file.required().contains(column) ? "*" : "";
                    lines.add(
                            end++,
                            "| `%s`%s | %s |"
                                    .formatted(column, mark, file.fields().description(column)));
                }
            }
            Files.write(README, lines);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_names_the_columns_of_each_file_and_marks_required_ones(CasebookFile file) throws IOException {
        Map<String, Boolean> described = columns("### " + file.fileName());
        if (file.columns().contains("source")) {
            described.putAll(columns("## Reports"));
        }

        assertThat(described.keySet()).containsExactlyInAnyOrderElementsOf(file.columns());
        assertThat(described.keySet().stream().filter(described::get))
                .containsExactlyInAnyOrderElementsOf(file.required());
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("### sources.csv", "kind", SourceKind.values()),
                Arguments.of("### places.csv", "kind", PlaceKind.values()),
                Arguments.of("### parties.csv", "kind", PartyKind.values()),
                Arguments.of("### organizations.csv", "kind", OrganizationKind.values()),
                Arguments.of("### names.csv", "kind", NameKind.values()),
                Arguments.of("### elections.csv", "type", ElectionType.values()),
                Arguments.of("### elections.csv", "date_precision", DatePrecision.values()),
                Arguments.of("### elections.csv", "calling", ElectionSchedule.values()),
                Arguments.of("### incidents.csv", "type", IncidentType.values()),
                Arguments.of("### incidents.csv", "place_precision", PlacePrecision.values()),
                Arguments.of("## Reports", "rank", Rank.values()),
                Arguments.of("### results.csv", "stage", ResultStage.values()),
                Arguments.of("### figures.csv", "measure", Measure.values()),
                Arguments.of("### figures.csv", "counted", Counted.values()),
                Arguments.of("### figures.csv", "weapon", Weapon.values()),
                Arguments.of("### participations.csv", "actor_type", ActorType.values()),
                Arguments.of("### participations.csv", "role", ParticipantRole.values()),
                Arguments.of("### participations.csv", "attribution", Attribution.values()),
                Arguments.of("### incident_links.csv", "relation", IncidentRelation.values()),
                Arguments.of("### election_links.csv", "criteria", LinkCriterion.values()),
                Arguments.of("### election_links.csv", "purpose", LinkPurpose.values()),
                Arguments.of("### election_links.csv", "confidence", LinkConfidence.values()),
                Arguments.of("### party_relations.csv", "relation", PartyTie.values()),
                Arguments.of("### disputes.csv", "type", DisputeType.values()),
                Arguments.of("### dispute_steps.csv", "status", DisputeStatus.values()),
                Arguments.of("### statements.csv", "kind", StatementKind.values()),
                Arguments.of("### assessments.csv", "aspect", AssessmentAspect.values()),
                Arguments.of("### assessments.csv", "stage", AssessmentStage.values()),
                Arguments.of("### assessments.csv", "verdict", Verdict.values()));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("words")
    void it_names_the_words_of_each_closed_vocabulary(String section, String column, Enum<?>[] words)
            throws IOException {
        List<String> row = table(section)
                .filter(line -> line.split("\\|")[1].contains("`" + column + "`"))
                .toList();

        assertThat(WORD.matcher(row.get(0)).results().map(word -> word.group(1)))
                .containsAll(Arrays.stream(words).map(Enum::name).toList());
    }

    @Test
    void it_has_no_section_for_an_unknown_file() throws IOException {
        assertThat(Files.readAllLines(README).stream()
                        .filter(line -> line.matches("### .*\\.csv"))
                        .map(line -> line.substring(4)))
                .containsExactlyInAnyOrderElementsOf(CasebookFile.NAMES_OF_FILES);
    }

    private static Map<String, Boolean> columns(String section) throws IOException {
        Map<String, Boolean> columns = new LinkedHashMap<>();
        table(section).forEach(line -> {
            List<MatchResult> named =
                    COLUMN.matcher(line.split("\\|")[1]).results().toList();
            named.forEach(
                    column -> columns.put(column.group(1), !column.group(2).isEmpty()));
        });
        return columns;
    }

    /** The rows of the table under a heading. */
    private static Stream<String> table(String section) throws IOException {
        return Files.readAllLines(README).stream()
                .dropWhile(line -> !line.equals(section))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `"));
    }
}
