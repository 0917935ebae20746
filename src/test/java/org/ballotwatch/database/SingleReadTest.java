package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements of one snapshot share a read-only transaction; a single one needs none. */
@QuarkusTest
class SingleReadTest {
    private static final String ISOLATION =
            "select current_setting('transaction_isolation') || ' ' || current_setting('transaction_read_only')";

    @Inject
    Snapshots snapshots;

    @Test
    void statements_that_may_be_followed_share_a_snapshot() throws Throwable {
        Snapshot snapshot = snapshots.open();

        assertThat(isolation(snapshot, snapshot)).containsExactly("repeatable read on");
        assertThat(isolation(snapshot, snapshot)).containsExactly("repeatable read on");
        snapshot.close();
    }

    @Test
    void a_single_statement_runs_without_a_transaction() throws Throwable {
        Snapshot snapshot = snapshots.open();

        assertThat(isolation(snapshot, snapshot.alone())).containsExactly("read committed off");
        assertThatThrownBy(() -> isolation(snapshot, snapshot))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("No statement may follow");
        snapshot.close();
    }

    @Test
    void a_statement_after_another_stays_in_its_transaction() throws Throwable {
        Snapshot snapshot = snapshots.open();

        isolation(snapshot, snapshot);
        assertThat(isolation(snapshot, snapshot.alone())).containsExactly("repeatable read on");
        snapshot.close();
    }

    @Test
    void every_connection_limits_the_time_of_statements() throws Throwable {
        Snapshot snapshot = snapshots.open();

        List<String> limit = VertxContextSupport.subscribeAndAwait(
                () -> snapshot.alone().list(new Query("select current_setting('statement_timeout')"), RowReader::text));
        assertThat(limit).as("ballotwatch.limits.statement of the tests").containsExactly("1min");
        snapshot.close();
    }

    private static List<String> isolation(Snapshot whole, Snapshot read) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Uni.createFrom()
                .deferred(() -> read.list(new Query(ISOLATION), RowReader::text))
                .onFailure()
                .invoke(whole::close));
    }
}
