package org.ballotwatch.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballotwatch.database.Sql;

/** The records and reports of findings.sql or contradictions.sql, which break each rule; inserted and removed again. */
@ApplicationScoped
class Broken {
    static final String COUNTRY = "AX";

    private final Sql sql;

    Broken(Sql sql) {
        this.sql = sql;
    }

    void put() throws IOException {
        put("findings.sql");
    }

    void put(String file) throws IOException {
        take();
        sql.run(Files.readString(Path.of("src/test/resources/database", file)));
    }

    void take() {
        for (String reports : List.of(
                "tenure",
                "account",
                "participation",
                "figure_report",
                "election_link_report",
                "incident_link_report",
                "party_relation",
                "result_report")) {
            sql.run("delete from " + reports + " where recorded_by = 'findings'");
        }
        for (String records : List.of("incident", "election", "actor", "source", "place")) {
            sql.run("delete from " + records + " where id::text like 'f0000000-0000-4000-8000-%'");
        }
    }

    /** Withdraws a report of findings.sql, by the end of its id. */
    void retire(String table, String end) {
        sql.run(
                "update " + table
                        + " set retired_at = now(), retired_by = 'test', retired_by_id = 'database', retired_reason = 'It was wrong' where id::text = ?",
                "f0000000-0000-4000-8000-000000000" + end);
    }
}
