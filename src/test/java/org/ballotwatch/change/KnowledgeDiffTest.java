package org.ballotwatch.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.event.EventReports;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.figure.FigureValues;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.report.ReportStanding;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.SourceAuthority;
import org.ballotwatch.resolution.Voice;
import org.junit.jupiter.api.Test;

class KnowledgeDiffTest {
    private static final LocalDate FROM = LocalDate.of(2021, 11, 5);

    private final KnowledgeDiff diff = new KnowledgeDiff(Reading.OFFICIAL, FROM, FROM.plusDays(9));

    @Test
    void a_report_that_agrees_changes_nothing() {
        compare(killed(2, FROM), killed(2, FROM.plusDays(1)));
        assertThat(diff.changes()).isEmpty();
    }

    // 41 and 41.0 are one number.
    @Test
    void another_notation_of_a_number_is_no_change() {
        FigureReport written = killed(41, FROM.plusDays(1));
        written.best = new BigDecimal("41.0");
        compare(killed(41, FROM), written);
        assertThat(diff.changes()).isEmpty();
    }

    @Test
    void a_new_value_was_null_before() {
        compare(killed(2, FROM.plusDays(1)));
        assertThat(diff.changes())
                .extracting(KnowledgeChange::field)
                .containsExactly("figures[KILLED/ALL].best", "figures[KILLED/ALL].low", "figures[KILLED/ALL].high");
        assertThat(diff.changes())
                .allMatch(change -> change.before() == null && change.after().equals("2"));
    }

    @Test
    void a_change_lists_the_new_reports_on_its_value() {
        FigureReport early = killed(1, FROM);
        FigureReport late = killed(2, FROM.plusDays(1));
        FigureReport other = killed(7, FROM.plusDays(2));
        other.measure = Measure.INJURED;
        compare(early, late, other);
        KnowledgeChange best = diff.changes().get(0);
        assertThat(best.field()).isEqualTo("figures[KILLED/ALL].best");
        assertThat(best.before()).isEqualTo("1");
        assertThat(best.after()).isEqualTo("2");
        assertThat(best.reports()).hasSize(1).first().isSameAs(late);
    }

    @Test
    void findings_of_rules_are_never_changes() {
        FigureReport found = killed(2, FROM.plusDays(1));
        found.publicBy = null;
        compare(found);
        assertThat(diff.changes()).isEmpty();
    }

    private void compare(FigureReport... reports) {
        diff.compare(new EventReports<>(new FigureValues(), null, List.of(reports)));
    }

    private static FigureReport killed(int number, LocalDate known) {
        FigureReport report = new FigureReport();
        report.measure = Measure.KILLED;
        report.counted = Counted.ALL;
        report.best = BigDecimal.valueOf(number);
        report.voice = Voice.of(UUID.randomUUID(), null);
        report.authority = SourceAuthority.MEDIA;
        report.standing = ReportStanding.UNTOUCHED;
        report.knownSince = known;
        report.publicBy = known;
        return report;
    }
}
