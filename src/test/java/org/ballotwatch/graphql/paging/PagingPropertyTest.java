package org.ballotwatch.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ballotwatch.graphql.paging.Crowd.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that pages through a list sees every row once and in order, for any page size, direction and ties. */
@QuarkusTest
class PagingPropertyTest {
    private static final Map<String, Comparator<Row>> ORDERS =
            Map.of("EARLIEST_FIRST", Crowd.BY_DAY, "LATEST_FIRST", Crowd.BY_DAY.reversed());

    @Inject
    AgroalDataSource database;

    // Twelve divides the number of rows: the last page is full, and must still report that it is the last.
    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void every_row_is_seen_once_and_in_order_from_either_end(long seed) {
        Random random = new Random(seed);
        try (Crowd crowd = new Crowd(database, random)) {
            List<Row> rows = crowd.incidents(12 * (12 + random.nextInt(10)));
            ORDERS.forEach((order, comparator) -> {
                List<String> expected = Crowd.ids(rows, comparator);
                for (int size : List.of(7, 12, 100)) {
                    assertThat(walk(order, size, expected.size(), false))
                            .as("%s by %d", order, size)
                            .isEqualTo(expected);
                    assertThat(walk(order, size, expected.size(), true))
                            .as("%s by -%d", order, size)
                            .isEqualTo(expected);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void a_list_of_about_a_pages_size_has_the_right_ends(int number) {
        try (Crowd crowd = new Crowd(database, new Random(number))) {
            List<String> expected = Crowd.ids(crowd.incidents(number), Crowd.BY_DAY);
            for (int size : List.of(1, 5)) {
                assertThat(walk("EARLIEST_FIRST", size, number, false)).isEqualTo(expected);
                assertThat(walk("EARLIEST_FIRST", size, number, true)).isEqualTo(expected);
            }
        }
    }

    // A client that pages on while there is more would never end: an empty page has no cursor to continue from.
    @Test
    void an_empty_page_has_the_total_count_and_no_end_cursor() {
        try (Crowd crowd = new Crowd(database, new Random(7))) {
            crowd.incidents(30);
            Taken first = Taken.from("LATEST_FIRST", "first: 0");
            assertThat(first).isEqualTo(new Taken(List.of(), List.of(), false, false, 30));
            String cursor = Taken.from("LATEST_FIRST", "first: 30").cursor(false);
            for (String window :
                    List.of("first: 5, after: \"%s\"", "first: 0, after: \"%s\"", "last: 0, before: \"%s\"")) {
                assertThat(Taken.from("LATEST_FIRST", window.formatted(cursor))).isEqualTo(first);
            }
            Taken last = Taken.from("LATEST_FIRST", "last: 0");
            assertThat(last).isEqualTo(new Taken(List.of(), List.of(), false, false, 30));
        }
    }

    @Test
    void a_page_has_twenty_entries_by_default() {
        try (Crowd crowd = new Crowd(database, new Random(8))) {
            List<String> expected = Crowd.ids(crowd.incidents(50), Crowd.BY_DAY);
            Taken first = Taken.from("EARLIEST_FIRST", "first: null");
            assertThat(first.ids()).isEqualTo(expected.subList(0, 20));
            Taken second = Taken.from("EARLIEST_FIRST", "after: \"" + first.cursor(false) + "\"");
            assertThat(second.ids()).isEqualTo(expected.subList(20, 40));
            Taken back = Taken.from("EARLIEST_FIRST", "before: \"" + second.cursor(false) + "\"");
            assertThat(back.ids()).isEqualTo(expected.subList(19, 39));
        }
    }

    private static List<String> walk(String order, int size, int total, boolean backward) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        while (true) {
            Taken page = Taken.from(order, Taken.window(backward, size, cursor));
            assertThat(page.totalCount()).isEqualTo(total);
            assertThat(page.more(!backward)).isEqualTo(cursor != null);
            assertThat(page.ids()).hasSize(Math.min(size, total - ids.size()));
            ids.addAll(backward ? 0 : ids.size(), page.ids());
            assertThat(page.more(backward)).isEqualTo(ids.size() < total);
            if (ids.size() == total) {
                return ids;
            }
            cursor = page.cursor(backward);
        }
    }
}
