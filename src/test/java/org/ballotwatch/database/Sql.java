package org.ballotwatch.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the service's database directly. */
@ApplicationScoped
public class Sql {
    private final AgroalDataSource source;

    Sql(AgroalDataSource source) {
        this.source = source;
    }

    /** Returns each row by column, as PostgreSQL writes values; empty for null. */
    public List<Map<String, String>> rows(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<Map<String, String>> found = new ArrayList<>();
            while (rows.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    String value = rows.getString(i);
                    row.put(rows.getMetaData().getColumnLabel(i), value == null ? "" : value);
                }
                found.add(row);
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Returns the only column of each row. */
    public List<String> column(String sql, Object... arguments) {
        return rows(sql, arguments).stream()
                .map(row -> row.values().iterator().next())
                .toList();
    }

    /** Returns the only column of the only row. */
    public String value(String sql, Object... arguments) {
        List<String> column = column(sql, arguments);
        if (column.size() != 1) {
            throw new AssertionError(column.size() + " rows instead of one: " + sql);
        }
        return column.get(0);
    }

    /** Returns the present moment of the database, to be given as {@code recordedAsOf}. */
    public String moment() {
        return value("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
    }

    public void run(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
