package org.ballotwatch.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.database.ScratchDatabases;

/**
 * A database with the generated data of src/bench, in which statements are planned. Nothing in these data is true.
 */
final class GeneratedDatabase implements AutoCloseable {
    private static final Path GENERATOR = Path.of("src/bench/generate");

    private final Connection connection;

    private GeneratedDatabase(Connection connection) {
        this.connection = connection;
    }

    /** @param scale how much: 1 is 300,000 incidents */
    static GeneratedDatabase fill(ScratchDatabases databases, String name, String scale)
            throws IOException, SQLException {
        databases.flyway(name).migrate();
        // Only a statement sent in this mode may have parameters without values.
        var filled = new GeneratedDatabase(databases.connect(name, "preferQueryMode=simple"));
        try (Statement statement = filled.connection.createStatement()) {
            statement.execute("set bench.seed = '1'");
            statement.execute("set bench.scale = '" + scale + "'");
            statement.execute("set session_replication_role = replica");
            statement.execute("set work_mem = '64MB'");
            for (String script : List.of("1-tools.sql", "2-records.sql", "3-reports.sql")) {
                statement.execute(Files.readString(GENERATOR.resolve(script)));
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("drop schema bench cascade");
            statement.execute("vacuum analyze");
        }
        return filled;
    }

    int version() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    /** Returns the tables of at least so many rows. */
    List<String> tablesOf(int rows) throws SQLException {
        return column("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                + " and reltuples >= " + rows + " order by relname");
    }

    /** Returns the plan that fits any values of the parameters, a line for each step. */
    List<String> plan(String statement) throws SQLException {
        return column("explain (generic_plan) " + statement);
    }

    private List<String> column(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
