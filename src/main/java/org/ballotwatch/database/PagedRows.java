package org.ballotwatch.database;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Reads very many rows within a transaction, page by page, since the event loop serves nobody else while it converts a
 * result.
 */
public final class PagedRows {
    private static final int SIZE = 2_000;

    private final Mutiny.Session session;
    private final String select;
    private final Map<String, Object> parameters;
    private final Consumer<Object[]> taker;

    private PagedRows(Mutiny.Session session, String select, Map<String, Object> parameters, Consumer<Object[]> taker) {
        this.session = session;
        this.select = select;
        this.parameters = parameters;
        this.taker = taker;
    }

    /**
     * @param select gives the rows in the order of their first column, in which no two are equal, from behind the parameter
     *     {@code after}
     * @param before is below all values of that column
     */
    public static Uni<Void> read(
            Mutiny.Session session,
            String select,
            Map<String, Object> parameters,
            Object before,
            Consumer<Object[]> taker) {
        return new PagedRows(session, select, parameters, taker).readFrom(before);
    }

    private Uni<Void> readFrom(Object after) {
        Mutiny.SelectionQuery<Object[]> query =
                session.createNativeQuery(select, Object[].class).setParameter("after", after);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(SIZE).getResultList().chain(rows -> {
            rows.forEach(taker);
            return rows.size() < SIZE ? Uni.createFrom().voidItem() : readFrom(rows.get(rows.size() - 1)[0]);
        });
    }
}
