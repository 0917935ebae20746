package org.ballotwatch.editing;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.ballotwatch.database.Transactions;
import org.ballotwatch.election.ResultReportInput;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.report.ReportTypes;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Locks everything that edits will write, before anything is written: names first, then rows by table and id. All edits
 * share this order, so they cannot deadlock, regardless of the order within their batches.
 *
 * <p>The locks are those of an update without a key change ({@code for no key update}), so that concurrent new reports
 * may refer to the rows.
 */
final class EditLocks {
    private static final String ROWS = """
            select count(*)
            from (select t.id from %s t where t.id = any(array(%s)) order by t.id for no key update of t) as locked""";

    /** Fields of incidents and elections on which links by dates depend. */
    private static final Set<String> DATING =
            Set.of("country", "startsOn", "endsOn", "datePrecision", "startsNoLaterThan", "endsNoEarlierThan");

    private static final String NAMED = "select unnest(cast(:ids as uuid[]))";

    /** Further rows of a table that triggers and rules write when the given rows change. */
    private static final Map<String, String> FURTHER = Map.of(
            "election", """
                    union all select q.election_id from result_report q where q.id = any(cast(:causes as uuid[]))""",
            "source", """
                    union all (
                      with recursive copy (id) as (
                        select unnest(cast(:causes as uuid[]))
                        union
                        select c.id from copy join source c on c.derived_from_id = copy.id)
                      select copy.id from copy)""",
            "dispute", """
                    union all select d.id from dispute d where d.incident_id = any(cast(:causes as uuid[]))
                    union all select d.id from dispute d where d.election_id = any(cast(:causes as uuid[]))""",
            "statement", """
                    union all select s.id from statement s where s.incident_id = any(cast(:causes as uuid[]))
                    union all select s.id from statement s where s.election_id = any(cast(:causes as uuid[]))
                    union all select s.id from statement s where s.dispute_id = any(cast(:causes as uuid[]))
                    union all select s.id from dispute d join statement s on s.dispute_id = d.id
                      where d.incident_id = any(cast(:causes as uuid[]))
                    union all select s.id from dispute d join statement s on s.dispute_id = d.id
                      where d.election_id = any(cast(:causes as uuid[]))""",
            "election_link_report", """
                    union all select r.id from election_link_report r
                      where r.incident_id = any(cast(:causes as uuid[])) and r.rule is not null and r.retired_at is null
                    union all select r.id from election_link_report r
                      where r.election_id = any(cast(:causes as uuid[])) and r.rule is not null and r.retired_at is null""");

    private final Mutiny.Session session;
    private final ReportTypes types;
    private final ReferenceData reference;
    private final Set<String> names = new TreeSet<>();
    private final Map<String, Set<UUID>> rows = new TreeMap<>();
    private final Map<String, Set<UUID>> causes = new HashMap<>();
    private boolean voices;

    /** @param reference the records that the edits refer to */
    EditLocks(Mutiny.Session session, ReportTypes types, ReferenceData reference) {
        this.session = session;
        this.types = types;
        this.reference = reference;
    }

    Uni<Void> take(List<Edit> edits) {
        edits.forEach(this::add);
        Uni<Void> taken = names();
        List<String> tables = new ArrayList<>(new TreeSet<>(rows.keySet()));
        for (String table : tables) {
            taken = taken.chain(() -> rows(table));
        }
        // These statements only wait: first behind others that wait for a row, then for its owner.
        return taken.onFailure(Transactions::isTooSlow)
                .transform(failure -> new Rejection(ErrorCode.CONFLICT, "input", FieldErrors.CONTENTION));
    }

    private void add(Edit edit) {
        if (edit instanceof Edit.NewRecord newRecord) {
            if (newRecord.fields().key != null) {
                names.add("casebook:" + newRecord.fields().key.strip());
            }
            voices |= newRecord.kind() == KeyedKind.SOURCE
                    && newRecord.fields().fields().contains("derivedFrom");
        } else if (edit instanceof Edit.Correction correction) {
            correction(correction);
        } else if (edit instanceof Edit.NewReport newReport) {
            report(newReport.fields().supersedes);
            if (newReport.fields() instanceof ResultReportInput count) {
                record(count.election);
            }
        } else if (edit instanceof Edit.OfReport ofReport) {
            report(ofReport.id());
            if (edit instanceof Edit.Retirement retirement) {
                report(retirement.by());
            } else if (edit instanceof Edit.Supersession supersession) {
                report(supersession.by());
            }
        } else if (edit instanceof Edit.NewName newName) {
            record(newName.input().actor);
        } else if (edit instanceof Edit.WithdrawnName withdrawn) {
            record(withdrawn.input().actor);
        } else if (edit instanceof Edit.NewExternalId newExternalId) {
            names.add(newExternalId.input().scheme.strip() + ":"
                    + newExternalId.input().value.strip());
            record(newExternalId.input().record);
        } else if (edit instanceof Edit.WithdrawnExternalId withdrawn) {
            names.add(withdrawn.input().scheme.strip() + ":"
                    + withdrawn.input().value.strip());
            record(withdrawn.input().record);
        }
        // A merger, split, withdrawal or restoration runs alone; see StandingWriter.
    }

    private void correction(Edit.Correction correction) {
        UUID record = record(correction.input().id);
        RecordInput set = correction.input().set();
        boolean moved = set.fields().contains("country")
                || set.fields().contains("election")
                || set.fields().contains("incident");
        boolean dated = !Collections.disjoint(set.fields(), DATING);
        if (record == null) {
            return;
        }
        switch (correction.kind()) {
            case SOURCE -> {
                if (set.fields().contains("derivedFrom")) {
                    voices = true;
                    cause("source", record);
                }
            }
            case ELECTION, INCIDENT, DISPUTE -> {
                if (moved) {
                    cause("dispute", record);
                    cause("statement", record);
                }
                if (dated && correction.kind() != KeyedKind.DISPUTE) {
                    cause("election_link_report", record);
                }
            }
            default -> {}
        }
    }

    private UUID record(String reference) {
        KeyResolver.ResolvedKey found = reference == null
                ? null
                : this.reference
                        .keys()
                        .getOrDefault(reference, this.reference.keys().get(reference.strip()));
        if (found == null) {
            return null;
        }
        row(found.kind().table(), found.uuid());
        return found.uuid();
    }

    private void report(String id) {
        if (id == null) {
            return;
        }
        try {
            GlobalId report = GlobalId.decode("id", id);
            String table = types.table(report.kind());
            if (table != null) {
                row(table, report.uuid());
                if (table.equals("result_report")) {
                    cause("election", report.uuid());
                }
            }
        } catch (Refusal refusal) {
            // Reading reports this fault together with all others.
        }
    }

    private void row(String table, UUID id) {
        rows.computeIfAbsent(table, t -> new HashSet<>()).add(id);
    }

    private void cause(String table, UUID id) {
        rows.computeIfAbsent(table, t -> new HashSet<>());
        causes.computeIfAbsent(table, t -> new HashSet<>()).add(id);
    }

    private Uni<Void> rows(String table) {
        Collection<UUID> further = causes.get(table);
        Mutiny.SelectionQuery<Long> query = session.createNativeQuery(
                        ROWS.formatted(table, further == null ? NAMED : NAMED + "\n" + FURTHER.get(table)), Long.class)
                .setParameter("ids", rows.get(table).toArray(UUID[]::new));
        return (further == null ? query : query.setParameter("causes", further.toArray(UUID[]::new)))
                .getSingleResult()
                .replaceWithVoid();
    }

    /** New rows cannot be locked, so their names are. */
    private Uni<Void> names() {
        Uni<Void> taken = Uni.createFrom().voidItem();
        if (voices) {
            taken = session.createNativeQuery(
                            "select 1 from pg_advisory_xact_lock(hashtext('source.voice_id'))", Integer.class)
                    .getSingleResult()
                    .replaceWithVoid();
        }
        if (names.isEmpty()) {
            return taken;
        }
        return taken.chain(() -> session.createNativeQuery("""
                        select count(*)
                        from (select distinct hashtextextended(t.name, 0) as number from unnest(cast(:names as text[])) as t (name) order by 1) as n
                        cross join lateral pg_advisory_xact_lock(n.number)""", Long.class)
                .setParameter(
                        "names",
                        names.stream().filter(name -> name.indexOf('\0') < 0).toArray(String[]::new))
                .getSingleResult()
                .replaceWithVoid());
    }
}
