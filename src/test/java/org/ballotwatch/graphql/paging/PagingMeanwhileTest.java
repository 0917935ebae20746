package org.ballotwatch.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ballotwatch.graphql.paging.Crowd.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list changes while a client pages through it. */
@QuarkusTest
class PagingMeanwhileTest {
    @Inject
    AgroalDataSource database;

    // Offsets would repeat or skip a row here; so would a cursor that needs its own row to exist.
    @ParameterizedTest
    @ValueSource(longs = {4, 50, 600})
    void rows_added_or_removed_meanwhile_neither_repeat_nor_hide_others(long seed) {
        Random random = new Random(seed);
        for (boolean backward : List.of(false, true)) {
            try (Crowd crowd = new Crowd(database, random)) {
                List<Row> staying = crowd.incidents(120);
                List<Row> passing = new ArrayList<>(crowd.incidents(120));
                List<String> seen = new ArrayList<>();
                Taken page = Taken.from("LATEST_FIRST", Taken.window(backward, 11, null));
                while (true) {
                    seen.addAll(backward ? 0 : seen.size(), page.ids());
                    assertThat(seen).doesNotHaveDuplicates();
                    if (!page.more(backward)) {
                        break;
                    }
                    String cursor = page.cursor(backward);
                    disturb(crowd, passing, random, page);
                    page = Taken.from("LATEST_FIRST", Taken.window(backward, 11, cursor));
                }
                seen.retainAll(Crowd.ids(staying, Crowd.BY_DAY));
                assertThat(seen).isEqualTo(Crowd.ids(staying, Crowd.BY_DAY.reversed()));
            }
        }
    }

    /** Removes some rows, those at the ends of the page first, and adds others. */
    private static void disturb(Crowd crowd, List<Row> passing, Random random, Taken page) {
        List<Row> going = passing.stream()
                .filter(row -> row.globalId().equals(page.ids().get(0))
                        || row.globalId().equals(page.ids().get(page.ids().size() - 1))
                        || random.nextInt(20) == 0)
                .toList();
        going.forEach(crowd::remove);
        passing.removeAll(going);
        passing.addAll(crowd.incidents(random.nextInt(6)));
    }
}
