package org.ballotwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The peers' own schema {@code app}, filled from the service's in the same database. */
final class PeerSchema {
    private PeerSchema() {}

    /** Fills it unless it already has the rows of this seed and scale. */
    static void fill(Database database, Path script) throws IOException, SQLException {
        String rows = "select obj_description(to_regnamespace('bench')), obj_description(to_regnamespace('app'))";
        List<String> filledWith = database.rows(rows).get(0);
        if (filledWith.get(0).equals(filledWith.get(1))) {
            return;
        }
        System.out.println("Filling the schema of the peers");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set work_mem = '256MB'");
            statement.execute("set session_replication_role = replica"); // its rows satisfy the foreign keys
            statement.execute(Files.readString(script));
            statement.execute("comment on schema app is '" + filledWith.get(0) + "'");
            statement.execute("vacuum (freeze, analyze)");
        }
    }

    /** Returns the numbers that stand for global ids of the service there. */
    static Map<String, Integer> numbers(Database database, Collection<String> ids) throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        String sql = "select global_id, number from bench.number where global_id = any('{%s}')";
        for (List<String> row : database.rows(sql.formatted(String.join(",", ids)))) {
            numbers.put(row.get(0), Integer.valueOf(row.get(1)));
        }
        return numbers;
    }
}
