package org.ballotwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ballotwatch.actor.PartyRelation;
import org.ballotwatch.actor.PartyRelationType;
import org.ballotwatch.actor.Tenure;
import org.ballotwatch.actor.TenureType;
import org.ballotwatch.election.ResultReport;
import org.ballotwatch.election.ResultReportType;
import org.ballotwatch.election.ResultStage;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.figure.FigureReportType;
import org.ballotwatch.incident.Participation;
import org.ballotwatch.incident.ParticipationType;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.statement.Statement;
import org.ballotwatch.statement.StatementType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which report succeeds which; doubtful pairs stay separate, since a wrong link is worse than none. */
class SuccessorsTest {
    private static final UUID SOURCE = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2021, 11, 8);
    private static final ResultReportType COUNTS = new ResultReportType();
    private static final UUID OTHER_SOURCE = new UUID(0, 2);

    private final ResultReport gone = count("old", SOURCE, ResultStage.CERTIFIED);
    private final ResultReport come = count("new", SOURCE, ResultStage.CERTIFIED);

    @Test
    void a_single_new_report_on_the_same_fact_is_a_successor() {
        assertThat(Successors.of(COUNTS, List.of(gone), List.of(come))).containsEntry("old", come.uuid);
    }

    @Test
    void a_report_of_another_source_is_no_successor() {
        assertThat(Successors.of(COUNTS, List.of(gone), List.of(count("new", OTHER_SOURCE, ResultStage.CERTIFIED))))
                .isEmpty();
    }

    @Test
    void a_report_on_another_stage_is_no_successor() {
        assertThat(Successors.of(COUNTS, List.of(gone), List.of(count("new", SOURCE, ResultStage.RECOUNT))))
                .isEmpty();
    }

    @Test
    void two_new_reports_for_one_are_no_successors() {
        ResultReport further = count("further", SOURCE, ResultStage.CERTIFIED);

        assertThat(Successors.of(COUNTS, List.of(gone), List.of(come, further))).isEmpty();
        assertThat(Successors.of(COUNTS, List.of(gone, further), List.of(come))).isEmpty();
    }

    /** Two quoted actors, two subjects or two periods of one source are two facts. */
    @ParameterizedTest
    @MethodSource("pairs")
    <R extends StoredReport & Report> void a_report_with_another_actor_subject_or_period_is_no_successor(
            ReportType<R, ?> type, R gone, R come) {
        assertThat(Successors.of(type, List.of(gone), List.of(come))).isEmpty();
    }

    private static Stream<Arguments> pairs() {
        return Stream.of(
                pair(COUNTS, ResultReport::new, count -> count.attributedToId = SOURCE),
                pair(COUNTS, ResultReport::new, count -> count.attributedWords = "the police"),
                pair(new FigureReportType(), FigureReport::new, figure -> figure.attributedToId = SOURCE),
                pair(new FigureReportType(), FigureReport::new, figure -> figure.attributedWords = "the police"),
                pair(new ParticipationType(), Participation::new, part -> part.label = "protesters"),
                pair(new StatementType(), Statement::new, statement -> statement.speakerWords = "a spokesperson"),
                pair(new TenureType(), Tenure::new, tenure -> tenure.organizationId = SOURCE),
                pair(new TenureType(), Tenure::new, tenure -> tenure.countryId = SOURCE),
                pair(new TenureType(), Tenure::new, tenure -> tenure.since = DAY),
                pair(new TenureType(), Tenure::new, tenure -> tenure.heldOn = DAY),
                pair(new TenureType(), Tenure::new, tenure -> tenure.until = DAY),
                pair(new PartyRelationType(), PartyRelation::new, relation -> relation.since = DAY),
                pair(new PartyRelationType(), PartyRelation::new, relation -> relation.heldOn = DAY),
                pair(new PartyRelationType(), PartyRelation::new, relation -> relation.until = DAY));
    }

    /** Equal but for one value, without which one would succeed the other. */
    private static <R extends StoredReport & Report> Arguments pair(
            ReportType<R, ?> type, Supplier<R> kind, Consumer<R> change) {
        R gone = kind.get();
        gone.originKey = "old";
        R come = kind.get();
        come.uuid = SOURCE;
        assertThat(Successors.of(type, List.of(gone), List.of(come))).containsEntry("old", SOURCE);
        change.accept(come);
        return Arguments.of(type, gone, come);
    }

    private static ResultReport count(String key, UUID source, ResultStage stage) {
        ResultReport count = new ResultReport();
        count.uuid = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        count.originKey = key;
        count.sourceId = source;
        count.electionId = new UUID(0, 3);
        count.partyId = new UUID(0, 4);
        count.stage = stage;
        return count;
    }
}
