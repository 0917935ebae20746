package org.ballotwatch.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Rewrites statements to a past moment. A common table expression with a temporal table's name holds its rows as of
 * then, so that no statement is written twice. The migrations declare which tables are temporal ({@code keep_past}).
 */
@Singleton
class TemporalQuery {
    private static final Pattern OPENING = Pattern.compile("with (recursive )?");

    private static final String TABLE = """
            %1$s as not materialized (
              select * from %1$s_ever where held_since <= $%2$d and (held_until is null or held_until > $%2$d)
            )""";

    private final Pool pool;
    private final Cache<StatementText, StatementText> cache =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private Pattern temporalTables;

    TemporalQuery(Pool pool) {
        this.pool = pool;
    }

    void loadTables(@Observes StartupEvent started) {
        List<String> tables = new ArrayList<>();
        for (Row row : pool.query("""
                        select left(c.relname, -length('_ever'))
                        from pg_class c
                        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname like '%\\_ever'""")
                .execute()
                .toCompletionStage()
                .toCompletableFuture()
                .join()) {
            tables.add(row.getString(0));
        }
        temporalTables = Pattern.compile("\\b(" + String.join("|", tables) + ")\\b");
    }

    /** @return the same statement, with the moment as an additional last parameter */
    StatementText of(StatementText now) {
        return cache.get(now, this::hidden);
    }

    private StatementText hidden(StatementText now) {
        TreeSet<String> named = new TreeSet<>();
        temporalTables.matcher(now.sql()).results().forEach(found -> named.add(found.group()));
        if (named.isEmpty()) {
            return now;
        }
        int parameter = now.names().size() + 1;
        List<String> tables =
                named.stream().map(table -> TABLE.formatted(table, parameter)).toList();
        List<String> names = new ArrayList<>(now.names());
        names.add(Query.MOMENT);
        return new StatementText(with(String.join(",\n", tables), now.sql()), List.copyOf(names));
    }

    private static String with(String tables, String sql) {
        var opening = OPENING.matcher(sql);
        return opening.lookingAt()
                ? opening.group() + tables + ",\n" + sql.substring(opening.end())
                : "with " + tables + "\n" + sql;
    }
}
