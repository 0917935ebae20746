package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.ballotwatch.database.DatabaseFailure.Kind;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The client's error for each failure of the database: every class of PostgreSQL's error codes, and the driver's
 * exceptions.
 */
class SqlStateTest {
    @ParameterizedTest
    @CsvSource({
        "01000, FAULT",
        "02000, FAULT",
        "03000, FAULT",
        "09000, FAULT",
        "0A000, FAULT",
        "0B000, FAULT",
        "0F000, FAULT",
        "0L000, FAULT",
        "0P000, FAULT",
        "0Z000, FAULT",
        "10608, FAULT",
        "20000, FAULT",
        "21000, FAULT",
        "22003, FAULT",
        "22P02, FAULT",
        "24000, FAULT",
        "25001, FAULT",
        "25P02, FAULT",
        "26000, FAULT",
        "27000, FAULT",
        "2B000, FAULT",
        "2D000, FAULT",
        "2F000, FAULT",
        "34000, FAULT",
        "38000, FAULT",
        "39000, FAULT",
        "3B000, FAULT",
        "3F000, FAULT",
        "42601, FAULT",
        "42501, FAULT",
        "42P01, FAULT",
        "44000, FAULT",
        "HV000, FAULT",
        "P0001, FAULT",
        "XX000, FAULT",
        "XX001, FAULT",
        "23502, FAULT",
        "23514, FAULT",
        "55000, FAULT",
        "08000, UNAVAILABLE",
        "08001, UNAVAILABLE",
        "08003, UNAVAILABLE",
        "08004, UNAVAILABLE",
        "08006, UNAVAILABLE",
        "08007, UNAVAILABLE",
        "08P01, UNAVAILABLE",
        "25006, UNAVAILABLE",
        "25P03, UNAVAILABLE",
        "28000, UNAVAILABLE",
        "28P01, UNAVAILABLE",
        "3D000, UNAVAILABLE",
        "40003, UNAVAILABLE",
        "53000, UNAVAILABLE",
        "53100, UNAVAILABLE",
        "53200, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "53400, UNAVAILABLE",
        "57000, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "57P02, UNAVAILABLE",
        "57P03, UNAVAILABLE",
        "57P04, UNAVAILABLE",
        "57P05, UNAVAILABLE",
        "58000, UNAVAILABLE",
        "58030, UNAVAILABLE",
        "F0000, UNAVAILABLE",
        "F0001, UNAVAILABLE",
        "23001, CONTENTION",
        "23503, CONTENTION",
        "23505, CONTENTION",
        "23P01, CONTENTION",
        "40000, CONTENTION",
        "40001, CONTENTION",
        "40002, CONTENTION",
        "40P01, CONTENTION",
        "55006, CONTENTION",
        "55P03, CONTENTION",
        "25P04, TOO_SLOW",
        "54000, TOO_SLOW",
        "54001, TOO_SLOW",
        "57014, TOO_SLOW"
    })
    void each_class_of_codes_has_its_kind(String state, Kind kind) {
        assertThat(SqlState.kind(state)).isEqualTo(kind);
        assertThat(DatabaseFailure.kind(answered(state))).isEqualTo(kind);
        assertThat(DatabaseFailure.kind(new GenericJDBCException("", new SQLException("", state))))
                .isEqualTo(kind);
        assertThat(DatabaseFailure.kind(new CompletionException(answered(state))))
                .isEqualTo(kind);
    }

    static Stream<Throwable> lost() {
        return Stream.of(
                new ConnectException("Connection refused"),
                new UnknownHostException("database"),
                new UnresolvedAddressException(),
                new ClosedChannelException(),
                new IOException("Connection reset by peer"),
                new SSLHandshakeException("certificate"),
                new TimeoutException("connect"),
                ClosedConnectionException.INSTANCE,
                new IllegalStateException(new IOException("Broken pipe")));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void a_server_that_does_not_answer_is_unavailable(Throwable lost) {
        assertThat(DatabaseFailure.kind(lost)).isEqualTo(Kind.UNAVAILABLE);
        assertThat(CommitFailure.isRolledBack(lost)).isFalse();
    }

    @Test
    void a_full_pool_is_busy_and_a_missing_row_is_contention() {
        assertThat(DatabaseFailure.kind(new NoStackTraceThrowable("Timeout"))).isEqualTo(Kind.BUSY);
        assertThat(DatabaseFailure.kind(new StaleObjectStateException("Incident", 1)))
                .isEqualTo(Kind.CONTENTION);
    }

    @Test
    void a_failure_of_the_service_is_not_wrapped() {
        IllegalStateException ours = new IllegalStateException("No value for :id");
        assertThat(DatabaseFailure.ofRolledBack(ours)).isSameAs(ours);
        assertThat(DatabaseFailure.kind(null)).isEqualTo(Kind.FAULT);
        assertThat(SqlState.kind("odd")).isEqualTo(Kind.FAULT);
    }

    /** Catches an edit reported as undone after its session ended, although it may already have been committed. */
    @ParameterizedTest
    @CsvSource({
        "40001, true",
        "55P03, true",
        "57014, true",
        "53100, true",
        "23503, true",
        "40003, false",
        "57P01, false",
        "57P02, false",
        "08006, false",
        "58030, false",
        "XX000, false"
    })
    void a_commit_counts_as_rolled_back_only_if_the_server_reports_it(String state, boolean rolledBack) {
        assertThat(CommitFailure.isRolledBack(answered(state))).isEqualTo(rolledBack);
        assertThat(CommitFailure.isRolledBack(new PgException("", "FATAL", state, "")))
                .isFalse();
    }

    private static PgException answered(String state) {
        return new PgException("", "ERROR", state, "");
    }
}
