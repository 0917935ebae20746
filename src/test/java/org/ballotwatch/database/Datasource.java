package org.ballotwatch.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A datasource in Quarkus's configuration, queried over JDBC. */
record Datasource(Map<String, String> configuration) {
    Datasource withPassword(String password) {
        Map<String, String> other = new HashMap<>(configuration);
        other.put("quarkus.datasource.password", password);
        return new Datasource(other);
    }

    /** Returns the first column of the first row, null if the statement returns no rows. */
    String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        configuration.get("quarkus.datasource.jdbc.url"),
                        configuration.get("quarkus.datasource.username"),
                        configuration.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
