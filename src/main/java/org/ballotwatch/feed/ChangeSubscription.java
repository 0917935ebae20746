package org.ballotwatch.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RetryDuringOutage;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.error.Refusal;

/** Follows the log on behalf of one subscription. */
@Singleton
class ChangeSubscription {
    private final RevisionFeed feed;
    private final RevisionLog log;

    ChangeSubscription(RevisionFeed feed, RevisionLog log) {
        this.feed = feed;
        this.log = log;
    }

    /**
     * @param query finds the id of the record that must exist
     * @throws Refusal through the stream, if it does not exist
     */
    <N> Multi<N> ifFound(Query query, Refusal otherwise, Function<UUID, Multi<N>> notices) {
        return RetryDuringOutage.outlasted(Uni.createFrom().deferred(() -> log.list(query, RowReader::uuid)))
                .onItem()
                .transformToMulti(
                        found -> found.isEmpty() ? Multi.createFrom().failure(otherwise) : notices.apply(found.get(0)));
    }

    /** The notices of all wanted entries, in order. */
    <N> Multi<N> each(String after, Predicate<LogEntry> wanted, Function<LogEntry, N> notice) {
        return pages(after, wanted).onItem().<LogEntry>disjoint().onItem().transform(notice);
    }

    /**
     * The notices of the wanted entries that a statement finds, in order.
     *
     * @param query finds some of these ids; each row begins with the id
     * @param row reads the columns after the id
     */
    <R, N> Multi<N> found(
            String after,
            Predicate<LogEntry> wanted,
            Function<List<UUID>, Query> query,
            Function<RowReader, R> row,
            BiFunction<LogEntry, R, N> notice) {
        return pages(after, wanted)
                .onItem()
                .transformToUniAndConcatenate(page -> RetryDuringOutage.outlasted(rows(page, query, row))
                        .map(rows -> page.stream()
                                .filter(entry -> rows.containsKey(entry.subjectId()))
                                .map(entry -> notice.apply(entry, rows.get(entry.subjectId())))
                                .toList()))
                .onItem()
                .disjoint();
    }

    private <R> Uni<Map<UUID, R>> rows(
            List<LogEntry> page, Function<List<UUID>, Query> query, Function<RowReader, R> row) {
        List<UUID> ids = page.stream().map(LogEntry::subjectId).distinct().toList();
        return log.list(query.apply(ids), columns -> Map.entry(columns.uuid(), row.apply(columns)))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one)));
    }

    private Multi<List<LogEntry>> pages(String after, Predicate<LogEntry> wanted) {
        return start(after)
                .onItem()
                .transformToMulti(feed::after)
                .onItem()
                .transform(page -> page.stream().filter(wanted).toList())
                .select()
                .where(page -> !page.isEmpty());
    }

    /**
     * Rejects a position beyond the end of the log. A subscription from there would stay silent and then miss entries.
     */
    private Uni<LogOffset> start(String after) {
        LogOffset given = after == null ? null : LogOffset.of(after);
        return RetryDuringOutage.outlasted(log.end()).map(end -> {
            if (given != null && given.place() > end.place()) {
                throw LogOffset.unknown();
            }
            return given == null ? end : given;
        });
    }
}
