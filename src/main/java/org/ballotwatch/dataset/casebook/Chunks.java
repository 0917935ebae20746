package org.ballotwatch.dataset.casebook;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Much to write, some of it at a time: what is written is let go, so that a session never holds all. */
final class Chunks {
    private static final int SIZE = 500;

    private final Mutiny.Session session;

    Chunks(Mutiny.Session session) {
        this.session = session;
    }

    <T> Uni<Void> persist(List<T> entities) {
        return each(entities, SIZE, chunk -> session.persistAll(chunk.toArray()));
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
                        .replaceWith(true))
                .onItem()
                .ignoreAsUni();
    }

    static <T> Multi<List<T>> of(List<T> all, int size) {
        return Multi.createFrom()
                .items(IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                        .mapToObj(from -> all.subList(from, Math.min(from + size, all.size()))));
    }
}
