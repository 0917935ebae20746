package org.ballotwatch.dataset.casebook;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Loads casebooks, each all or nothing; loading one that is loaded changes nothing. */
@ApplicationScoped
public class Casebooks {
    private final Clock clock;

    Casebooks(Clock clock) {
        this.clock = clock;
    }

    /**
     * @return true if anything was there to do
     * @throws CasebookFault as the failure, if anything is wrong with it; nothing is stored then
     */
    public Uni<Boolean> load(CasebookFiles files) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MICROS);
        return Panache.withTransaction(
                () -> Panache.getSession().chain(session -> new CasebookStore(session, files, now).load()));
    }
}
