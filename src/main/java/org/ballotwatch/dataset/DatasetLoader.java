package org.ballotwatch.dataset;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.ballotwatch.database.DatabaseTime;
import org.ballotwatch.database.Transactions;
import org.ballotwatch.report.ReportTypes;
import org.hibernate.reactive.mutiny.Mutiny;

/** Loads data sets, each all or nothing; loading one that is loaded changes nothing. */
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
     * @param importer makes a new one for each attempt; its faults are the failure, and nothing is stored then
     * @return true if anything was there to do
     */
    public Uni<Boolean> load(Supplier<DatasetImporter> importer) {
        return Uni.createFrom()
                .deferred(
                        () -> Panache.withTransaction(() -> Panache.getSession().chain(session -> lock(session)
                                .chain(() -> new DatasetStore(session, types, importer.get(), now()).load()))))
                .onFailure(Transactions::isPassing) // editors work on the same records meanwhile
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

    /** Replicas that start together load one after the other. */
    private static Uni<Void> lock(Mutiny.Session session) {
        return session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('ballotwatch casebook'))")
                .getSingleResult()
                .replaceWithVoid();
    }

    /** To be asked behind the lock, so that what is loaded later is recorded later. */
    private OffsetDateTime now() {
        return DatabaseTime.now(clock);
    }
}
