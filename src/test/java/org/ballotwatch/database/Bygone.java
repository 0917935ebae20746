package org.ballotwatch.database;

import jakarta.enterprise.context.ApplicationScoped;

/** What the database keeps of rows that are gone, which tests that date what they write back would find again. */
@ApplicationScoped
public class Bygone {
    private final Sql sql;

    Bygone(Sql sql) {
        this.sql = sql;
    }

    /** Of rows that were deleted, which only tests do. */
    public void forget() {
        for (String gone : sql.column("select relname from pg_class where relname like '%\\_gone' and relkind = 'r'")) {
            String own = gone.replace("_gone", "");
            sql.run(
                    own.startsWith("search_")
                            ? "delete from " + gone
                            : "delete from " + gone + " g where not exists (select from " + own
                                    + " o where o.id = g.id)");
        }
    }
}
