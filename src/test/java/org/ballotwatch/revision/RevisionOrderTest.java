package org.ballotwatch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A reader of all revisions that goes on from where it was misses none, whatever the order of the commits. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedDatabaseResource.class, restrictToAnnotatedClass = false)
class RevisionOrderTest {
    @Inject
    AgroalDataSource source;

    @Inject
    Sql sql;

    private Connection slow;
    private String cursor;

    @BeforeEach
    void begin() throws SQLException {
        cursor = sql.value("select number from revision order by transaction desc, number desc limit 1");
        slow = source.getConnection();
        slow.setAutoCommit(false);
    }

    @AfterEach
    void take_it_out() throws SQLException {
        slow.close();
        sql.run("delete from source where publisher = 'A source of revisions'");
    }

    @Test
    void revisions_wait_for_older_transactions_that_still_run() throws SQLException {
        insert(slow);
        sql.run("insert into source (id, publisher, kind) values (gen_random_uuid(), 'A source of revisions', 'NGO')");

        assertThat(since()).isEmpty();
        slow.commit();
        cursor = since(2).get(1);
        assertThat(since()).isEmpty();
    }

    /** The transaction that began first takes its number last, and is committed last. */
    @Test
    void the_order_is_that_of_transactions_and_not_of_numbers() throws SQLException {
        run(slow, "select pg_current_xact_id()");
        sql.run("insert into source (id, publisher, kind) values (gen_random_uuid(), 'A source of revisions', 'NGO')");
        insert(slow);
        slow.commit();

        List<String> order = since(2);
        assertThat(Long.parseLong(order.get(0))).isGreaterThan(Long.parseLong(order.get(1)));
        cursor = order.get(0);
        assertThat(since()).containsExactly(order.get(1));
    }

    @Test
    void who_listens_is_told_once_a_transaction_is_committed() throws SQLException {
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
    void what_is_rolled_back_leaves_none() throws SQLException {
        insert(slow);
        slow.rollback();

        assertThat(since()).isEmpty();
    }

    /** PostgreSQL's own housekeeping is a transaction that they may wait for, too. */
    private List<String> since(int awaited) {
        long patience = System.nanoTime() + 10_000_000_000L;
        while (since().size() < awaited && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(since()).hasSize(awaited);
        return since();
    }

    private List<String> since() {
        return sql.column("select number from revisions_since(cast(? as bigint))", cursor);
    }

    private static void insert(Connection connection) throws SQLException {
        run(
                connection,
                "insert into source (id, publisher, kind) values (gen_random_uuid(), 'A source of revisions', 'NGO')");
    }

    private static void run(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
