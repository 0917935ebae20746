package org.ballotwatch.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.ballotwatch.database.Sql;

/** Keys inserted into the database directly, as the first key has to come from outside the service. */
@ApplicationScoped
public class StoredKeys {
    private static final String INSERT =
            "insert into api_key (id, name, role, digest, hint, created_at, created_by, created_by_id, expires_at)"
                    + " values (?, ?, ?, ?, ?, now() - interval '1 hour', 'a test', 'database', now() + ?::interval)";

    private final Sql sql;

    StoredKeys(Sql sql) {
        this.sql = sql;
    }

    /** @return the key in full */
    public String of(Role role) {
        return with(role, "1 day");
    }

    String expired(Role role) {
        return with(role, "-1 second");
    }

    /** For a service in a separate process. */
    public static String of(Role role, Connection database) throws SQLException {
        Secret secret = Secret.random();
        try (PreparedStatement statement = database.prepareStatement(INSERT)) {
            Object[] values = values(role, secret, "1 day");
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
        return secret.text();
    }

    private String with(Role role, String lifetime) {
        Secret secret = Secret.random();
        sql.run(INSERT, values(role, secret, lifetime));
        return secret.text();
    }

    private static Object[] values(Role role, Secret secret, String lifetime) {
        String name = "test " + UUID.randomUUID();
        return new Object[] {UUID.randomUUID(), name, role.name(), secret.digest(), secret.hint(), lifetime};
    }
}
