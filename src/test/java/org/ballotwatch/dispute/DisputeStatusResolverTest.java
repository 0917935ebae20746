package org.ballotwatch.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.resolution.Rank;
import org.junit.jupiter.api.Test;

/** The step that determines the status of a dispute. */
class DisputeStatusResolverTest {
    private static final DisputeStep FILED = step(DisputeStatus.FILED, "2021-12-04", "2021-12-27");
    private static final DisputeStep HEARD = step(DisputeStatus.HEARING, "2021-12-22", "2021-12-22");

    @Test
    void the_latest_step_by_day_counts_in_any_order_of_steps() {
        assertThat(DisputeStatusResolver.status(List.of(HEARD, FILED), null)).isEqualTo(DisputeStatus.HEARING);
        assertThat(DisputeStatusResolver.status(List.of(FILED, HEARD), null)).isEqualTo(DisputeStatus.HEARING);
    }

    @Test
    void a_step_counts_from_its_own_day_on() {
        assertThat(DisputeStatusResolver.status(List.of(FILED, HEARD), day("2021-12-03")))
                .isNull();
        assertThat(DisputeStatusResolver.status(List.of(FILED, HEARD), day("2021-12-04")))
                .isEqualTo(DisputeStatus.FILED);
        assertThat(DisputeStatusResolver.status(List.of(FILED, HEARD), day("2021-12-21")))
                .isEqualTo(DisputeStatus.FILED);
        assertThat(DisputeStatusResolver.status(List.of(FILED, HEARD), day("2021-12-22")))
                .isEqualTo(DisputeStatus.HEARING);
    }

    @Test
    void a_step_without_a_day_counts_from_its_publication() {
        DisputeStep pending = step(DisputeStatus.PENDING, null, "2021-12-10");
        assertThat(DisputeStatusResolver.status(List.of(FILED, pending), day("2021-12-09")))
                .isEqualTo(DisputeStatus.FILED);
        assertThat(DisputeStatusResolver.status(List.of(FILED, pending), day("2021-12-10")))
                .isEqualTo(DisputeStatus.PENDING);
    }

    /** The court of 2021 dismissed and ratified within hours. */
    @Test
    void the_later_stage_of_two_steps_on_one_day_counts() {
        DisputeStep dismissed = step(DisputeStatus.DISMISSED, "2021-12-27", "2021-12-27");
        DisputeStep ratified = step(DisputeStatus.RATIFIED, "2021-12-27", "2021-12-27");
        assertThat(DisputeStatusResolver.status(List.of(ratified, dismissed), null))
                .isEqualTo(DisputeStatus.RATIFIED);
    }

    @Test
    void the_preferred_of_two_steps_on_one_day_counts() {
        DisputeStep dismissed = step(DisputeStatus.DISMISSED, "2021-12-27", "2021-12-27");
        DisputeStep ratified = step(DisputeStatus.RATIFIED, "2021-12-27", "2021-12-27");
        dismissed.rank = Rank.PREFERRED;
        assertThat(DisputeStatusResolver.status(List.of(ratified, dismissed), null))
                .isEqualTo(DisputeStatus.DISMISSED);
    }

    @Test
    void reasons_that_are_published_later_leave_the_decision_what_it_was() {
        DisputeStep annulled = step(DisputeStatus.ANNULLED, "2017-09-01", "2017-09-01");
        DisputeStep reasons = step(DisputeStatus.REASONS_PUBLISHED, "2017-09-20", "2017-09-20");
        assertThat(DisputeStatusResolver.status(List.of(annulled, reasons), null))
                .isEqualTo(DisputeStatus.ANNULLED);
        assertThat(DisputeStatusResolver.status(List.of(reasons), null)).isEqualTo(DisputeStatus.REASONS_PUBLISHED);
    }

    @Test
    void a_deprecated_step_does_not_count() {
        DisputeStep withdrawn = step(DisputeStatus.WITHDRAWN, "2021-12-26", "2021-12-26");
        withdrawn.rank = Rank.DEPRECATED;
        assertThat(DisputeStatusResolver.status(List.of(HEARD, withdrawn), null))
                .isEqualTo(DisputeStatus.HEARING);
        assertThat(DisputeStatusResolver.status(List.of(withdrawn), null)).isNull();
    }

    private static DisputeStep step(DisputeStatus status, String on, String publicBy) {
        DisputeStep step = new DisputeStep();
        step.status = status;
        step.takenOn = on == null ? null : day(on);
        step.publicBy = day(publicBy);
        return step;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
