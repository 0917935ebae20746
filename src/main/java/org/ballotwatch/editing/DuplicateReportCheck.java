package org.ballotwatch.editing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.report.StoredReport;
import org.hibernate.reactive.mutiny.Mutiny;

/** Rejects a new report that repeats an existing report of the same source. */
final class DuplicateReportCheck {
    /**
     * Columns that are not part of the source's statement: who entered it, its location in the source, our assessment.
     */
    private static final String SAID = """
            (to_jsonb(%1$s) - array['id', 'recorded_at', 'recorded_by', 'recorded_by_id', 'retired_at', 'retired_by',
                'retired_by_id', 'retired_reason',
              'superseded_by', 'held_since', 'held_until', 'origin', 'origin_key', 'locator', 'note', 'rank', 'rank_reason', 'public_by'])""";

    private final Mutiny.Session session;
    private final ReportTypes types;

    DuplicateReportCheck(Mutiny.Session session, ReportTypes types) {
        this.session = session;
        this.types = types;
    }

    /** Call this after the reports are written and the reports that they supersede are retired. */
    Uni<Void> check(Map<Edit.NewReport, StoredReport> reports) {
        // All edits take these locks in the same order, to avoid deadlocks.
        Map<Character, Map<UUID, Edit>> byKind = new TreeMap<>();
        reports.forEach(
                (edit, report) -> byKind.computeIfAbsent(report.globalId().kind(), kind -> new LinkedHashMap<>())
                        .put(report.uuid, edit));
        List<UserError> errors = new ArrayList<>();
        return Multi.createFrom()
                .iterable(byKind.entrySet())
                .onItem()
                .transformToUniAndConcatenate(
                        each -> check(each.getKey(), each.getValue(), errors).replaceWith(each))
                .collect()
                .last()
                .invoke(done -> {
                    if (!errors.isEmpty()) {
                        throw new Rejection(errors);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> check(char kind, Map<UUID, Edit> made, List<UserError> errors) {
        ReportType<?, ?> type = types.of(kind);
        UUID[] ids = made.keySet().toArray(UUID[]::new);
        return lock(type.table(), ids)
                .chain(() -> session.createNativeQuery(
                                """
                        select n.id, min(o.id::text)
                        from %1$s n
                        cross join lateral (
                          select o.*
                          from %1$s o
                          where o.source_id = n.source_id and (%2$s) and o.id <> n.id and o.retired_at is null
                          offset 0
                        ) o
                        where n.id = any(:ids) and %3$s = %4$s
                        group by n.id""".formatted(type.table(), same(type), SAID.formatted("n"), SAID.formatted("o")),
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList())
                .invoke(found -> found.forEach(row -> errors.add(UserError.of(
                        ErrorCode.CONFLICT,
                        made.get(row[0]).path(),
                        "The source already has the same report ("
                                + GlobalId.encode(kind, UUID.fromString((String) row[1]))
                                + "). To replace it, pass its id as supersedes"))))
                .replaceWithVoid();
    }

    /** A concurrent edit that adds the same report waits, and then sees this one. */
    private Uni<Void> lock(String table, UUID[] ids) {
        return session.createNativeQuery("""
                        select count(*)
                        from (select distinct hashtextextended(%1$s::text, 0) as said from %2$s r where r.id = any(:ids) order by 1) as n
                        cross join lateral pg_advisory_xact_lock(n.said)""".formatted(SAID.formatted("r"), table), Long.class)
                .setParameter("ids", ids)
                .getSingleResult()
                .replaceWithVoid();
    }

    /**
     * Matches reports on the same subject by indexed columns, since a source may have a hundred thousand reports. "offset 0"
     * keeps PostgreSQL from comparing whole rows of all reports in one join.
     */
    private static String same(ReportType<?, ?> type) {
        return type.subjects().stream()
                .map(column -> "o.%1$s = n.%1$s".formatted(column))
                .collect(Collectors.joining(" or "));
    }
}
