package org.ballotwatch.feed;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The log of changes for clients that poll. */
@GraphQLApi
public class ChangeApi {
    /** How much of the log one request looks through, so that a rare match costs no more than a frequent one. */
    private static final int SCANNED = 1_000;

    private final RevisionLog log;
    private final Subjects subjects;

    ChangeApi(RevisionLog log, Subjects subjects) {
        this.log = log;
        this.subjects = subjects;
    }

    @Query
    @Description("Changes of records and reports in the order in which they were made, one page at a time, for clients "
            + "that poll. Each page continues after the endCursor of the one before, also after an empty one. A page of a "
            + "filtered list may be short: hasNextPage says whether there is more.")
    public Uni<@NonNull ChangeConnection> changes(
            @Description("The endCursor of a page, the cursor of a notice, or noticeCursor. Default: the beginning.")
                    String after,
            @Description("Number of changes, at most 100. Default: 20.") Integer first,
            @Description("Filter.") ChangeFilter filter,
            ResolverContext context) {
        LogOffset from = after == null ? new LogOffset(0, 0) : LogOffset.of(after);
        int size = PageRequest.size("first", first);
        return ChangeFilter.predicate(filter, context.snapshot())
                .flatMap(wanted -> log.after(context.snapshot(), from, filter == null ? size + 1 : SCANNED)
                        .chain(entries -> entries.isEmpty()
                                ? empty(from, context)
                                : Uni.createFrom()
                                        .item(page(
                                                entries,
                                                from,
                                                size,
                                                wanted.and(entry -> subjects.kind(entry.table()) != null),
                                                filter == null ? size : SCANNED - 1))));
    }

    /** @param last the number of entries after which there are more than were read */
    private static ChangeConnection page(
            List<LogEntry> entries, LogOffset from, int size, Predicate<LogEntry> wanted, int last) {
        List<LogEntry> found = new ArrayList<>();
        LogOffset end = from;
        boolean more = entries.size() > last;
        for (LogEntry entry : entries) {
            if (found.size() == size) {
                more = true;
                break;
            }
            if (wanted.test(entry)) {
                found.add(entry);
            }
            end = entry.position();
        }
        return ChangeConnection.of(found, end, more);
    }

    /** A position beyond the end is of another log, and a client there would wait in vain and miss changes. */
    private Uni<ChangeConnection> empty(LogOffset from, ResolverContext context) {
        return log.end(context.snapshot()).map(end -> {
            if (from.place() > end.place()) {
                throw LogOffset.unknown();
            }
            return ChangeConnection.of(List.of(), from, false);
        });
    }
}
