package org.ballotwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The PostgreSQL server that the service embeds, found by the files in its data directory. */
record Database(long pid, int port, String password) {
    static final String USER = "ballotwatch";

    static Database in(Path data) throws IOException {
        Path server;
        try (var children = Files.list(data)) {
            server = children.filter(child -> Files.exists(child.resolve("postmaster.pid")))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> lines = Files.readAllLines(server.resolve("postmaster.pid"));
        return new Database(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(3).strip()),
                Files.readString(data.resolve("password")).strip());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
    }

    /** Fills the tables unless they already have this seed and scale. */
    void fill(Options options, Path scripts) throws IOException, SQLException {
        String wanted = "seed %d, scale %d".formatted(options.seed(), options.scale());
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (wanted.equals(filledWith(statement))) {
                return;
            }
            System.out.println("Filling the database: " + wanted);
            statement.execute("set bench.seed = '%d'".formatted(options.seed()));
            statement.execute("set bench.scale = '%d'".formatted(options.scale()));
            // The generator satisfies the foreign keys; checking millions of them would take most of the time.
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            // Triggers that do not run collect the new rows all the same, in as much memory as this.
            statement.execute("set work_mem = '64MB'");
            statement.execute("set maintenance_work_mem = '256MB'");
            for (String script : List.of("1-tools.sql", "2-records.sql", "3-reports.sql")) {
                long start = System.nanoTime();
                statement.execute(Files.readString(scripts.resolve(script)));
                System.out.printf("  %s: %d s%n", script, (System.nanoTime() - start) / 1_000_000_000);
            }
            statement.execute("comment on schema bench is '" + wanted + "'");
            statement.execute("vacuum (freeze, analyze)");
            statement.execute("checkpoint");
        }
    }

    void setAtNextStart(String setting, String value) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set %s = '%s'".formatted(setting, value));
        }
    }

    private static String filledWith(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select obj_description(to_regnamespace('bench'))")) {
            return found.next() ? found.getString(1) : null;
        }
    }

    /** Returns the rows of a query as lists of text. */
    List<List<String>> rows(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set bench.seed = '1'"); // the choice of rows does not depend on the seed of the data
            try (ResultSet found = statement.executeQuery(sql)) {
                List<List<String>> rows = new ArrayList<>();
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.add(found.getString(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
