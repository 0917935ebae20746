package org.ballotwatch.graphql.paging;

import java.util.function.Consumer;
import org.ballotwatch.database.Query;

/**
 * A way to count a list that is cheaper than finding its entries.
 *
 * @param sql the number of entries, a numeric expression
 * @param values binds its values
 */
public record EntryCount(String sql, Consumer<Query> values) {
    Query bind(Query query) {
        values.accept(query);
        return query;
    }

    String expression() {
        return "(" + sql + ")::integer";
    }

    Query query() {
        return bind(new Query("select " + expression()));
    }
}
