package org.ballotwatch.dataset.casebook;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.ballotwatch.database.DatabaseTime;
import org.ballotwatch.database.Transactions;
import org.ballotwatch.report.ReportTypes;
import org.hibernate.reactive.mutiny.Mutiny;

/** Loads casebooks, each all or nothing; loading one that is loaded changes nothing. */
@ApplicationScoped
public class Casebooks {
    private static final int RETRIES = 5;

    private final Clock clock;
    private final ReportTypes types;

    Casebooks(Clock clock, ReportTypes types) {
        this.clock = clock;
        this.types = types;
    }

    /**
     * @return true if anything was there to do
     * @throws CasebookFault as the failure, if anything is wrong with it; nothing is stored then
     */
    public Uni<Boolean> load(CasebookFiles files) {
        return Uni.createFrom()
                .deferred(
                        () -> Panache.withTransaction(() -> Panache.getSession().chain(session -> lock(session)
                                .chain(() -> new CasebookStore(session, types, files, now()).load()))))
                .onFailure(Transactions::isPassing) // editors work on the same records meanwhile
                .retry()
                .atMost(RETRIES);
    }

    /** Whether any version of a casebook is loaded. */
    Uni<Boolean> knows(String name) {
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
