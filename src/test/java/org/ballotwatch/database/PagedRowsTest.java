package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagedRowsTest {
    private static final int MANY = 9_000;

    @Inject
    Transactions transactions;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_999, 2_000, 2_001, MANY})
    void every_row_comes_once_in_its_order(int count) throws Throwable {
        List<Integer> taken = new ArrayList<>();
        read(count, row -> taken.add((Integer) row[1]));
        assertThat(taken).isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
    }

    /** Loading a large casebook held the requests up that came on the same event loop. */
    @Test
    void others_have_their_turn_before_the_last_row() throws Throwable {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger takenBeforeAnother = new AtomicInteger(MANY);
        read(MANY, row -> {
            if (taken.incrementAndGet() == 1) {
                Vertx.currentContext().runOnContext(another -> takenBeforeAnother.set(taken.get()));
            }
        });
        assertThat(takenBeforeAnother).hasValueLessThan(MANY);
    }

    private void read(int count, Consumer<Object[]> taker) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> transactions.run(session -> PagedRows.read(
                session,
                "select n, n from generate_series(1, cast(:count as integer)) as n where n > :after order by n",
                Map.of("count", count),
                0,
                taker)));
    }
}
