package org.ballotwatch.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ballotwatch.database.Sql;

/** Keys put into the database past the service, as the first one has to come from somewhere. */
@ApplicationScoped
public class StoredKeys {
    private final Sql sql;

    StoredKeys(Sql sql) {
        this.sql = sql;
    }

    /** @return the key in full */
    public String of(Role role) {
        return with(role, "interval '1 day'");
    }

    String expired(Role role) {
        return with(role, "interval '-1 second'");
    }

    private String with(Role role, String lifetime) {
        Secret secret = Secret.random();
        sql.run(
                "insert into api_key (id, name, role, digest, hint, created_at, created_by, expires_at)"
                        + " values (?, ?, ?, ?, ?, now() - interval '1 hour', 'a test', now() + " + lifetime + ")",
                UUID.randomUUID(),
                "test " + UUID.randomUUID(),
                role.name(),
                secret.digest(),
                secret.hint());
        return secret.text();
    }
}
