package org.ballotwatch.database;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Runs writes, each in a transaction on a session of its own. A transaction that the database rolled back because of
 * another (a deadlock, a serialization failure) is retried a few times. So its work must depend only on the database
 * and its arguments. Locks and statements have timeouts.
 */
@Singleton
public class Transactions {
    private static final int RETRIES = 5;

    /** SQLSTATE: serialization_failure, deadlock_detected. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");

    /** The server ignores an interruption that arrives between two statements. */
    private static final long AGAIN_MILLIS = 100;

    private final Mutiny.SessionFactory sessions;
    private final Pool pool;
    private final Vertx vertx;
    private final WriteHealth health;
    private final Duration statementLimit;
    private final Duration lockLimit;

    Transactions(
            Mutiny.SessionFactory sessions, Pool pool, Vertx vertx, WriteHealth health, DatabaseSettings settings) {
        this.sessions = sessions;
        this.pool = pool;
        this.vertx = vertx;
        this.health = health;
        this.statementLimit = settings.limits().statement();
        this.lockLimit = settings.limits().lock();
    }

    /** Runs a write that no request waits for. */
    public <T> Uni<T> run(Function<Mutiny.Session, Uni<T>> work) {
        return run(new PendingWrite(), work);
    }

    /** @param write lets the caller cancel the transaction */
    public <T> Uni<T> run(PendingWrite write, Function<Mutiny.Session, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> once(write, work))
                .onFailure(Transactions::isPassing)
                .retry()
                .withBackOff(Duration.ofMillis(5), Duration.ofMillis(100))
                .atMost(RETRIES)
                .onFailure()
                .transform(DatabaseFailure::ofRolledBack)
                .onFailure()
                .invoke(health::failed);
    }

    /** Whether the database rolled a transaction back because of another, so that it may be retried at once. */
    public static boolean isPassing(Throwable failure) {
        return PASSING.contains(String.valueOf(DatabaseFailure.sqlState(failure)));
    }

    /** Whether a statement exceeded its time limit. */
    public static boolean isTooSlow(Throwable failure) {
        return DatabaseFailure.isCancelled(failure);
    }

    /** Opens a new session. All concurrent work on the Vert.x context would share the context's own. */
    private <T> Uni<T> once(PendingWrite write, Function<Mutiny.Session, Uni<T>> work) {
        return sessions.openSession().chain(session -> session.withTransaction(transaction -> begin(session, write)
                        .chain(() -> work.apply(session))
                        .call(session::flush)
                        .invoke(write::commit))
                .invoke(done -> {
                    write.committed();
                    health.succeeded();
                })
                .onFailure()
                .transform(failure -> end(write, failure))
                .eventually(() -> Uni.createFrom().completionStage(write::end).eventually(session::close)));
    }

    /** The limits hold until the transaction ends, so they include the commit and its deferred checks. */
    private Uni<Void> begin(Mutiny.Session session, PendingWrite write) {
        return session.createNativeQuery("""
                        select pg_backend_pid(), set_config('lock_timeout', :lock, true), set_config('statement_timeout', :statement, true)""", Object[].class)
                .setParameter("lock", String.valueOf(lockLimit.toMillis()))
                .setParameter("statement", String.valueOf(statementLimit.toMillis()))
                .getSingleResult()
                .invoke(begun -> write.begin(() -> interrupt((Integer) begun[0])))
                .replaceWithVoid();
    }

    private CompletionStage<?> interrupt(int backend) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        pool.preparedQuery("select pg_cancel_backend($1)")
                .execute(Tuple.of(backend))
                .onComplete(answered -> vertx.setTimer(AGAIN_MILLIS, passed -> sent.complete(null)));
        return sent;
    }

    private static Throwable end(PendingWrite write, Throwable failure) {
        if (write.isCommitting() && !CommitFailure.isRolledBack(failure)) {
            return DatabaseFailure.ofCommit(failure);
        }
        write.rolledBack();
        return failure;
    }

    /** The name of the constraint that a write violated; null for another failure, or if the server names none. */
    public static String constraint(Throwable failure) {
        return DatabaseFailure.chain(failure)
                .filter(ConstraintViolationException.class::isInstance)
                .map(cause -> ((ConstraintViolationException) cause).getConstraintName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
