package org.ballotwatch.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ballotwatch.database.Bygone;
import org.ballotwatch.database.Sql;
import org.ballotwatch.dataset.casebook.Loading;

/** Deletes the records of tests from the database, since other tests would find them. */
@ApplicationScoped
public class Traces {
    private static final String OURS =
            "select subject_id from revision where made_by like 'test %' and action = 'CREATED'";

    private final Sql sql;
    private final Bygone bygone;

    Traces(Sql sql, Bygone bygone) {
        this.sql = sql;
        this.bygone = bygone;
    }

    public void wipe() {
        sql.run("create table traces as " + OURS);
        String mine = " in (select subject_id from traces)";
        Loading.REPORTS.forEach(table -> sql.run("delete from " + table + " where id" + mine));
        sql.run("delete from election_link_report where incident_id" + mine + " or election_id" + mine);
        sql.run(
                "delete from external_id where coalesce(incident_id, election_id, actor_id, place_id, source_id, dispute_id)"
                        + mine);
        List.of("dispute", "incident", "election", "actor", "place", "source")
                .forEach(table -> sql.run("delete from " + table + " where id" + mine));
        sql.run("delete from revision where subject_id" + mine);
        sql.run("delete from receipt where made_by like 'test %'");
        sql.run("drop table traces");
        bygone.forget();
    }
}
