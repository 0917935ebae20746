package org.ballotwatch.database;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes: each transaction on a session of its own, all or nothing. One that the database broke off because of another
 * (a deadlock, a serialization failure) is done again, a few times, so what it does must depend on nothing but the
 * database and its arguments.
 */
@Singleton
public class Transactions {
    private static final int RETRIES = 5;

    /** SQLSTATE: serialization_failure, deadlock_detected. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private static final int ROWS_AT_ONCE = 100;

    private final Mutiny.SessionFactory sessions;
    private final Duration statementLimit;

    Transactions(
            Mutiny.SessionFactory sessions,
            @ConfigProperty(name = "ballotwatch.limits.statement") Duration statementLimit) {
        this.sessions = sessions;
        this.statementLimit = statementLimit;
    }

    public <T> Uni<T> run(Function<Mutiny.Session, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> once(work))
                .onFailure(Transactions::isPassing)
                .retry()
                .withBackOff(Duration.ofMillis(5), Duration.ofMillis(100))
                .atMost(RETRIES)
                .onFailure()
                .transform(DatabaseFailure::ofOutage);
    }

    /** Not the session of the Vert.x context, which everything that runs there at once would share. */
    private <T> Uni<T> once(Function<Mutiny.Session, Uni<T>> work) {
        return sessions.openSession().chain(session -> session.withTransaction(transaction -> work.apply(session))
                .eventually(session::close));
    }

    private static boolean isPassing(Throwable failure) {
        return chain(failure)
                .anyMatch(cause -> cause instanceof JDBCException told && PASSING.contains(told.getSQLState()));
    }

    /** The name of the constraint that a write broke, null where it failed of something else. */
    public static String constraint(Throwable failure) {
        return chain(failure)
                .filter(ConstraintViolationException.class::isInstance)
                .map(cause -> ((ConstraintViolationException) cause).getConstraintName())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
