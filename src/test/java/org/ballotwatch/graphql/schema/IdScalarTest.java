package org.ballotwatch.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdScalarTest {
    @Test
    void texts_and_whole_numbers_are_ids() {
        assertThat(parsed("a")).isEqualTo("a");
        assertThat(parsed(1)).isEqualTo("1");
        assertThat(parsed(1L)).isEqualTo("1");
        assertThat(parsed(BigInteger.TWO.pow(70)))
                .isEqualTo(BigInteger.TWO.pow(70).toString());
    }

    @Test
    void nothing_else_is_an_id() {
        for (Object value : List.of(true, 1.5, new BigDecimal("1.5"), List.of("a"), Map.of("a", 1))) {
            assertThatThrownBy(() -> parsed(value))
                    .as("%s", value)
                    .isInstanceOf(CoercingParseValueException.class)
                    .hasMessageContaining("a text or a whole number");
        }
    }

    private static Object parsed(Object value) {
        return IdScalar.TYPE.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
    }
}
