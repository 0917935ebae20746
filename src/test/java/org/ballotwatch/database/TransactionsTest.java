package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransactionsTest {
    @Inject
    Transactions transactions;

    /** Otherwise each write during a restart of the database logs a stack trace, although the service has no fault. */
    @Test
    void a_write_whose_connection_is_lost_fails_as_if_the_database_were_unavailable() {
        Throwable failure = catchThrowable(() -> VertxContextSupport.subscribeAndAwait(() -> transactions.run(
                session -> session.createNativeQuery("select pg_terminate_backend(pg_backend_pid())", Boolean.class)
                        .getSingleResult())));
        assertThat(failure).isInstanceOfSatisfying(DatabaseFailure.class, told -> assertThat(told.kind())
                .isEqualTo(DatabaseFailure.Kind.UNAVAILABLE));
    }
}
