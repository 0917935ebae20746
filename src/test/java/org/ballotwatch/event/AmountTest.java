package org.ballotwatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {
    @Test
    void a_number_without_a_best_value_is_shown_by_its_bounds() {
        BigDecimal seventyOne = BigDecimal.valueOf(71);
        BigDecimal eighty = new BigDecimal("8E1");

        assertThat(new Amount(eighty, seventyOne, null).words()).isEqualTo("80");
        assertThat(new Amount(null, seventyOne, null).words()).isEqualTo("at least 71");
        assertThat(new Amount(null, null, eighty).words()).isEqualTo("at most 80");
        assertThat(new Amount(null, seventyOne, eighty).words()).isEqualTo("71 to 80");
        assertThat(new Amount(null, null, null).words()).isNull();
    }
}
