package org.ballotwatch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A reader of all revisions that resumes from its last position misses none, whatever the order of the commits. */
@QuarkusTest
class RevisionOrderTest {
    private static final String INSERT =
            "insert into source (id, publisher, kind) values (gen_random_uuid(), 'A source of revisions', 'NGO')";

    @Inject
    AgroalDataSource source;

    @Inject
    Sql sql;

    private Connection slow;
    private String cursor;

    @BeforeEach
    void begin() throws SQLException {
        cursor = sql.value("select coalesce(max(place), 0)::text from revision_commit");
        slow = source.getConnection();
        slow.setAutoCommit(false);
    }

    @AfterEach
    void remove_the_records() throws SQLException {
        slow.close();
        sql.run("delete from source where publisher = 'A source of revisions'");
    }

    /** The transaction that begins first and takes its numbers first is committed last. */
    @Test
    void revisions_are_ordered_by_commit_and_not_by_number_or_transaction() throws SQLException {
        insert(slow);
        sql.run(INSERT);
        List<String> first = since();
        assertThat(first).hasSize(1);
        slow.commit();

        List<String> order = since();
        assertThat(order).hasSize(2).startsWith(first.get(0));
        assertThat(Long.parseLong(order.get(0))).isGreaterThan(Long.parseLong(order.get(1)));
    }

    @Test
    void a_reader_that_sees_a_place_sees_all_earlier_places() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> writing = IntStream.range(0, 4)
                .<Future<?>>mapToObj(
                        w -> writers.submit(() -> IntStream.range(0, 50).forEach(i -> sql.run(INSERT))))
                .toList();
        List<String> seen = new ArrayList<>();
        while (seen.size() < 200) {
            List<String> now = since();
            assertThat(now.subList(0, seen.size())).isEqualTo(seen);
            seen = now;
        }
        for (Future<?> each : writing) {
            each.get();
        }
        writers.shutdown();
    }

    @Test
    void a_listener_is_notified_when_a_transaction_commits() throws SQLException {
        run(slow, "listen revision");
        slow.commit();
        sql.run(
                "with twice as (insert into source (id, publisher, kind) values"
                        + " (gen_random_uuid(), 'A source of revisions', 'NGO') returning id)"
                        + " insert into source (id, publisher, kind) values (gen_random_uuid(), 'A source of revisions', 'NGO')");

        assertThat(slow.unwrap(PGConnection.class).getNotifications(5_000)).hasSize(1);
        run(slow, "unlisten revision");
        slow.commit();
    }

    @Test
    void a_rolled_back_transaction_leaves_no_revision() throws SQLException {
        insert(slow);
        slow.rollback();

        assertThat(since()).isEmpty();
    }

    private List<String> since() {
        return sql.column(
                "select r.number from revision_commit c join revision r on r.commit_id = c.id"
                        + " where c.place > cast(? as bigint) order by c.place, r.number",
                cursor);
    }

    private static void insert(Connection connection) throws SQLException {
        run(connection, INSERT);
    }

    private static void run(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
