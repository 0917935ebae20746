package org.ballotwatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Three sibling root fields with edges, from 64 clients for a while: no request may fail, no connection may stay in use
 * and no thread may be blocked.
 */
final class Siblings {
    private static final int CLIENTS = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Siblings() {}

    static void run(Server service, Database database, Path log, int seconds)
            throws IOException, InterruptedException, SQLException {
        Load load = Load.run(service, "/graphql", bodies(database), database, CLIENTS, seconds);
        List<String> taken = taken(database);
        for (int i = 0; i < 100 && !taken.isEmpty(); i++) {
            Thread.sleep(100); // the load ends in the middle of requests
            taken = taken(database);
        }
        long blocked;
        try (var lines = Files.lines(log)) {
            blocked = lines.filter(line -> line.contains("has been blocked")).count();
        }
        System.out.printf(
                "%nthree siblings, %d clients, %d s: %.0f req/s, no errors, connections in use afterwards %s, warnings of"
                        + " blocked threads %d%n",
                CLIENTS, seconds, load.perSecond(), taken.size(), blocked);
        taken.forEach(System.out::println);
    }

    /** Returns the connections in use, each with its current state. */
    private static List<String> taken(Database database) throws SQLException {
        return database.rows("""
                select state || ' since ' || state_change || ': ' || query from pg_stat_activity
                where backend_type = 'client backend' and state <> 'idle' and pid <> pg_backend_pid()""").stream().map(row -> row.get(0)).toList();
    }

    private static List<String> bodies(Database database) throws IOException, SQLException {
        String query = Files.readString(Path.of("src/bench/siblings.graphql"));
        List<String> bodies = new ArrayList<>();
        for (List<String> row : database.rows("""
                select bench.global_id('I', i.id), bench.global_id('E', e.id), c.code
                from bench.incident i
                join bench.election e on e.election = i.incident % 1000
                join bench.country n on n.country = i.incident % 200
                join country c on c.id = n.id
                where i.election_id is not null
                order by i.incident
                limit 1000""")) {
            Map<String, String> variables =
                    Map.of("incident", row.get(0), "election", row.get(1), "country", row.get(2));
            bodies.add(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
        }
        return bodies;
    }
}
