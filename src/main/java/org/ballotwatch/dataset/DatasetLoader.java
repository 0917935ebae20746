package org.ballotwatch.dataset;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ballotwatch.database.DatabaseTime;
import org.ballotwatch.database.Transactions;
import org.ballotwatch.link.WithinSixMonths;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.revision.Author;
import org.hibernate.reactive.mutiny.Mutiny;

/** Loads data sets, each in one transaction. Loading the same version again changes nothing. */
@ApplicationScoped
public class DatasetLoader {
    private static final int RETRIES = 5;

    private final Clock clock;
    private final ReportTypes types;

    public DatasetLoader(Clock clock, ReportTypes types) {
        this.clock = clock;
        this.types = types;
    }

    /**
     * @param importer creates a new importer for each attempt; nothing is stored if it reports faults
     * @return whether anything changed
     */
    public Uni<Boolean> load(Supplier<DatasetImporter> importer) {
        return inTurn(session -> new DatasetStore(session, types, importer.get(), now()).load());
    }

    /**
     * Links all incidents and elections by their dates. An edit and a load at the same time do not see each other's records,
     * and the rule may have a new version.
     */
    public Uni<Void> link() {
        return inTurn(session -> link(session, now()));
    }

    private static Uni<Void> link(Mutiny.Session session, OffsetDateTime now) {
        return new Author(WithinSixMonths.BY, null, now).record(session).chain(() -> new WithinSixMonths(session, now)
                .run());
    }

    private static <T> Uni<T> inTurn(Function<Mutiny.Session, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> Panache.withTransaction(() ->
                        Panache.getSession().chain(session -> lock(session).chain(() -> work.apply(session)))))
                .onFailure(Transactions::isPassing) // editors may work on the same records
                .retry()
                .atMost(RETRIES);
    }

    /** Whether any version of a data set is loaded. */
    public Uni<Boolean> knows(String name) {
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> session.createNativeQuery(
                        "select exists (select from casebook c where c.name = :name)", Boolean.class)
                .setParameter("name", name)
                .getSingleResult()));
    }

    /** Replicas that start together load in turn. A large load may take longer than a statement of a request may. */
    private static Uni<Void> lock(Mutiny.Session session) {
        return session.createNativeQuery("select set_config('statement_timeout', '0', true)")
                .getSingleResult()
                .chain(() -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtext('ballotwatch casebook'))")
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** The current time. Call it while holding the lock, so that later loads have later times. */
    private OffsetDateTime now() {
        return DatabaseTime.now(clock);
    }
}
