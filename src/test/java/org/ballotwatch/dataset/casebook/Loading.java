package org.ballotwatch.dataset.casebook;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ballotwatch.database.Bygone;
import org.ballotwatch.database.Sql;
import org.ballotwatch.dataset.DatasetLoader;
import org.ballotwatch.report.ReportTypes;

/** Loads casebooks for tests, and removes them again: other tests share the database. */
@ApplicationScoped
public class Loading {
    public static final List<String> REPORTS = List.of(
            "account",
            "result_report",
            "election_status_report",
            "figure_report",
            "participation",
            "incident_link_report",
            "election_link_report",
            "tenure",
            "party_relation",
            "dispute_step",
            "dispute_filer",
            "dispute_subject",
            "statement",
            "assessment",
            "coding");

    private static final List<String> RECORDS = List.of(
            "source", "place", "actor", "actor_name", "external_id", "election", "incident", "dispute", "casebook");

    private final DatasetLoader loader;
    private final Sql sql;
    private final Bygone bygone;
    private final ReportTypes types;

    Loading(DatasetLoader loader, Sql sql, Bygone bygone, ReportTypes types) {
        this.loader = loader;
        this.sql = sql;
        this.bygone = bygone;
        this.types = types;
    }

    public boolean load(CasebookFolder book) {
        return load(loader, book);
    }

    public boolean load(CasebookFolder book, Instant at) {
        return load(new DatasetLoader(Clock.fixed(at, ZoneOffset.UTC), types), book);
    }

    /** Returns the faults of a casebook; there must be at least one. */
    public List<String> problems(CasebookFolder book) {
        try {
            load(book);
        } catch (CasebookFault fault) {
            return fault.problems().stream().map(Problem::toString).toList();
        }
        throw new AssertionError("The casebook was loaded");
    }

    /** Links all incidents and elections by their dates, as after the loads of a start. */
    public void link() {
        await(() -> loader.link().replaceWith(true));
    }

    private static boolean load(DatasetLoader loader, CasebookFolder book) {
        return await(() -> loader.load(() -> new CasebookImporter(book.files())));
    }

    private static boolean await(Supplier<Uni<Boolean>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** @param keys the prefix of the casebook's keys, which no other records have */
    public void takeOut(String name, String keys) {
        String record = "coalesce(incident_id, election_id, actor_id, place_id, source_id, dispute_id)";
        List<String> ids = sql.column(
                "select " + record + " from external_id where scheme = 'casebook' and starts_with(value, ?)", keys);
        String mine = " = any(cast('{" + String.join(",", ids) + "}' as uuid[]))";
        for (String report : REPORTS) {
            sql.run("delete from " + report + " where source_id" + mine);
        }
        sql.run("delete from election_link_report where incident_id" + mine);
        sql.run("delete from external_id where " + record + mine);
        for (String table : List.of("dispute", "incident", "election", "actor", "place", "source")) {
            sql.run("delete from " + table + " where id" + mine);
        }
        sql.run("delete from casebook where name = ?", name);
        bygone.forget();
    }

    /** Returns a digest of each table, to detect whether anything was stored, changed or deleted. */
    public Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        Stream.concat(REPORTS.stream(), RECORDS.stream()).forEach(table -> {
            String digest = "select count(*) || ' rows, ' || md5(string_agg(t::text, '' order by t::text)) from %s t";
            digests.put(table, sql.value(digest.formatted(table)));
        });
        return digests;
    }
}
