package org.ballotwatch.graphql.transport.http;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes every read of a table wait until it is closed. */
public record Standstill(Connection connection) implements AutoCloseable {
    /** @param connection its own connection, which is closed with it */
    public static Standstill of(String table, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return new Standstill(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
