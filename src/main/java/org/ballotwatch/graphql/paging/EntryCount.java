package org.ballotwatch.graphql.paging;

import java.util.function.Consumer;
import org.ballotwatch.database.Query;

/**
 * A number of entries that costs less than to find each of them.
 *
 * @param sql the number, as an expression of any type of number
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
