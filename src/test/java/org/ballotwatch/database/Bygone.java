package org.ballotwatch.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Deletes history that tests with backdated records would otherwise find. */
@ApplicationScoped
public class Bygone {
    /** What identifies a row, where that is not its id. */
    private static final Map<String, String> KEYS =
            Map.of("record_slug", "record_id", "country_extent", "country_id", "casebook", "name");

    private final Sql sql;

    Bygone(Sql sql) {
        this.sql = sql;
    }

    /** Deletes the history of deleted rows; only tests delete rows. */
    public void forget() {
        for (String gone : sql.column("select relname from pg_class where relname like '%\\_gone' and relkind = 'r'")) {
            String own = gone.replace("_gone", "");
            sql.run(
                    own.startsWith("search_")
                            ? "delete from " + gone
                            : "delete from %1$s g where not exists (select from %2$s o where o.%3$s = g.%3$s)"
                                    .formatted(gone, own, KEYS.getOrDefault(own, "id")));
        }
    }
}
