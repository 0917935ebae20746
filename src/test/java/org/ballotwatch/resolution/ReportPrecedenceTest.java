package org.ballotwatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportPrecedenceTest {

    private static final LocalDate EARLIER = LocalDate.parse("2021-10-16");
    private static final LocalDate LATER = LocalDate.parse("2021-11-30");

    @Test
    void rank_then_stage_then_authority_then_date_then_reliability_decides() {
        List<ReportPrecedence> strongestFirst = List.of(
                new ReportPrecedence(Rank.PREFERRED, 0, SourceAuthority.SOCIAL, null, 0, null, null, false),
                new ReportPrecedence(Rank.NORMAL, 5, SourceAuthority.SOCIAL, null, 0, null, null, false),
                new ReportPrecedence(Rank.NORMAL, 2, SourceAuthority.AUTHORITY, null, 0, null, null, false),
                new ReportPrecedence(Rank.NORMAL, 2, SourceAuthority.COURT, LATER, 0, null, null, false),
                new ReportPrecedence(Rank.NORMAL, 2, SourceAuthority.COURT, EARLIER, 4, null, null, false),
                new ReportPrecedence(Rank.NORMAL, 2, SourceAuthority.COURT, EARLIER, 3, null, null, false),
                new ReportPrecedence(Rank.NORMAL, 2, SourceAuthority.COURT, null, 4, null, null, false),
                new ReportPrecedence(Rank.DEPRECATED, 5, SourceAuthority.AUTHORITY, LATER, 4, null, null, false));
        List<ReportPrecedence> precedences = new ArrayList<>(strongestFirst);
        Collections.reverse(precedences);

        precedences.sort(ReportPrecedence.STRONGEST_FIRST);

        assertThat(precedences).isEqualTo(strongestFirst);
    }

    @Test
    void a_reliability_beyond_the_scale_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.reliable(5))
                .withMessage("reliability is 5, but runs from 0 to 4");
    }
}
