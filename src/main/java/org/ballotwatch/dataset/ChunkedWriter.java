package org.ballotwatch.dataset;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ballotwatch.database.RowInsert;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes many entities in chunks. The session is cleared after each chunk, so that it never holds all of them. */
final class ChunkedWriter {
    private static final int SIZE = 500;

    /** PostgreSQL has no statistics on tables that fill within a transaction, and would scan them for each new row. */
    private static final String ANALYZE = "analyze source, place, actor, actor_name, election, incident, dispute,"
            + " external_id, record_slug, search_entry, search_posting, search_word";

    private final Mutiny.Session session;
    private int full;

    ChunkedWriter(Mutiny.Session session) {
        this.session = session;
    }

    <T> Uni<Void> persist(List<T> entities) {
        return each(entities, SIZE, this::insert);
    }

    /** One statement for each run of entities of one class. */
    private <T> Uni<Void> insert(List<T> chunk) {
        int end = 1;
        while (end < chunk.size() && chunk.get(end).getClass() == chunk.get(0).getClass()) {
            end++;
        }
        List<T> rest = chunk.subList(end, chunk.size());
        return RowInsert.of(session, chunk.subList(0, end))
                .chain(() -> rest.isEmpty() ? Uni.createFrom().voidItem() : insert(rest));
    }

    <T> Uni<Void> merge(List<T> entities) {
        return each(entities, SIZE, chunk -> session.mergeAll(chunk.toArray()));
    }

    private <T> Uni<Void> each(List<T> all, int size, Function<List<T>, Uni<Void>> write) {
        return of(all, size)
                .onItem()
                .transformToUniAndConcatenate(chunk -> write.apply(chunk)
                        .chain(session::flush)
                        .invoke(session::clear)
                        .chain(() -> chunk.size() < size ? Uni.createFrom().voidItem() : analyze())
                        .replaceWith(true))
                .onItem()
                .ignoreAsUni();
    }

    /** Analyzes the tables whenever they may have doubled. */
    private Uni<Void> analyze() {
        return Integer.bitCount(++full) > 1
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(ANALYZE).executeUpdate().replaceWithVoid();
    }

    static <T> Multi<List<T>> of(List<T> all, int size) {
        return Multi.createFrom()
                .items(IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                        .mapToObj(from -> all.subList(from, Math.min(from + size, all.size()))));
    }
}
