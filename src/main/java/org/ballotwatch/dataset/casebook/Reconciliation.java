package org.ballotwatch.dataset.casebook;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.actor.PartyRelation;
import org.ballotwatch.actor.Tenure;
import org.ballotwatch.dispute.DisputeStep;
import org.ballotwatch.election.SeatCount;
import org.ballotwatch.event.Account;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.incident.IncidentLinkReport;
import org.ballotwatch.incident.Participation;
import org.ballotwatch.link.ElectionLinkReport;
import org.ballotwatch.source.Report;
import org.ballotwatch.statement.Statement;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings the stored reports of a casebook in line: new ones are recorded, gone ones retired, the others left alone. */
final class Reconciliation {
    private static final Map<Class<? extends Report>, String> TABLES = Map.of(
            Account.class, "account",
            SeatCount.class, "seat_count",
            FigureReport.class, "figure_report",
            Participation.class, "participation",
            IncidentLinkReport.class, "incident_link_report",
            ElectionLinkReport.class, "election_link_report",
            Tenure.class, "tenure",
            PartyRelation.class, "party_relation",
            DisputeStep.class, "dispute_step",
            Statement.class, "statement");

    private final Mutiny.Session session;
    private final String casebook;
    private final Title title;
    private final OffsetDateTime now;

    Reconciliation(Mutiny.Session session, String casebook, Title title, OffsetDateTime now) {
        this.session = session;
        this.casebook = casebook;
        this.title = title;
        this.now = now;
    }

    Uni<Void> of(List<Report> reports) {
        Map<Class<?>, Map<String, Report>> wanted = new HashMap<>();
        TABLES.keySet().forEach(type -> wanted.put(type, new HashMap<>()));
        reports.forEach(report -> wanted.get(report.getClass()).put(report.originKey, report));
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Map.Entry<Class<? extends Report>, String> type : TABLES.entrySet()) {
            done = done.chain(() -> reconcile(type.getValue(), wanted.get(type.getKey())));
        }
        return done;
    }

    private Uni<Void> reconcile(String table, Map<String, Report> wanted) {
        return session.createNativeQuery(
                        "select origin_key from " + table + " where origin = :origin and retired_at is null",
                        String.class)
                .setParameter("origin", "casebook:" + casebook)
                .getResultList()
                .chain(live -> {
                    List<String> gone = live.stream()
                            .filter(key -> !wanted.containsKey(key))
                            .toList();
                    live.forEach(wanted::remove);
                    return retire(table, gone)
                            .chain(() -> session.persistAll(wanted.values().toArray()));
                });
    }

    private Uni<Void> retire(String table, List<String> gone) {
        if (gone.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery("update " + table + """
                         set retired_at = :now, retired_by = :by, retired_reason = :reason
                        where origin = :origin and origin_key = any(:gone) and retired_at is null""")
                .setParameter("now", now)
                .setParameter("by", "casebook " + casebook)
                .setParameter("reason", "The casebook no longer says so as of version " + title.version())
                .setParameter("origin", "casebook:" + casebook)
                .setParameter("gone", gone.toArray(new String[0]))
                .executeUpdate()
                .replaceWithVoid();
    }
}
