package org.ballotwatch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightTest {

    private static final LocalDate EARLIER = LocalDate.parse("2021-10-16");
    private static final LocalDate LATER = LocalDate.parse("2021-11-30");

    @Test
    void rank_then_stage_then_standing_then_date_then_reliability_decides() {
        List<Weight> strongestFirst = List.of(
                new Weight(Rank.PREFERRED, 0, Standing.SOCIAL, null, 0, null),
                new Weight(Rank.NORMAL, 5, Standing.SOCIAL, null, 0, null),
                new Weight(Rank.NORMAL, 2, Standing.AUTHORITY, null, 0, null),
                new Weight(Rank.NORMAL, 2, Standing.COURT, LATER, 0, null),
                new Weight(Rank.NORMAL, 2, Standing.COURT, EARLIER, 4, null),
                new Weight(Rank.NORMAL, 2, Standing.COURT, EARLIER, 3, null),
                new Weight(Rank.NORMAL, 2, Standing.COURT, null, 4, null),
                new Weight(Rank.DEPRECATED, 5, Standing.AUTHORITY, LATER, 4, null));
        List<Weight> weights = new ArrayList<>(strongestFirst);
        Collections.reverse(weights);

        weights.sort(Weight.STRONGEST_FIRST);

        assertThat(weights).isEqualTo(strongestFirst);
    }

    @Test
    void every_kind_of_source_has_a_standing() {
        assertThat(SourceKind.values()).extracting(Standing::of).doesNotContainNull();
        assertThat(SourceKind.values()).extracting(Standing::of).contains(Standing.values());
    }

    @Test
    void a_state_agency_outweighs_a_news_agency_and_that_outweighs_media() {
        assertThat(List.of(SourceKind.STATE_AGENCY, SourceKind.NEWS_AGENCY, SourceKind.NATIONAL_MEDIA))
                .extracting(Standing::of)
                .isSorted();
    }

    @Test
    void a_reliability_beyond_the_scale_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.reliable(5))
                .withMessage("reliability is 5, but runs from 0 to 4");
    }
}
