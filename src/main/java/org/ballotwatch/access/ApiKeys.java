package org.ballotwatch.access;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;

/** Reads of keys. */
@Singleton
class ApiKeys {
    private static final String COLUMNS =
            "k.id, k.name, k.role, k.hint, k.created_at, k.created_by, k.expires_at, k.revoked_at, k.revoked_by,"
                    + " k.created_by_id, k.revoked_by_id";

    Uni<ApiKey> find(Snapshot snapshot, Secret secret) {
        Query query = new Query("select " + COLUMNS + "\nfrom api_key k\nwhere k.digest = :digest")
                .bind("digest", secret.digest());
        return snapshot.first(query, ApiKeys::read);
    }

    Uni<ApiKey> find(Snapshot snapshot, UUID id) {
        Query query = new Query("select " + COLUMNS + "\nfrom api_key k\nwhere k.id = :id").bind("id", id);
        return snapshot.first(query, ApiKeys::read);
    }

    /** All keys, latest first. */
    Uni<List<ApiKey>> all(Snapshot snapshot) {
        return snapshot.list(new Query("select " + COLUMNS + "\nfrom api_key k\norder by k.id desc"), ApiKeys::read);
    }

    private static ApiKey read(RowReader row) {
        ApiKey key = new ApiKey();
        key.uuid = row.uuid();
        key.name = row.text();
        key.role = row.word(Role.class);
        key.hint = row.text();
        key.createdAt = row.time();
        key.createdBy = row.text();
        key.expiresAt = row.time();
        key.revokedAt = row.time();
        key.revokedBy = row.text();
        key.createdById = row.text();
        key.revokedById = row.text();
        return key;
    }
}
