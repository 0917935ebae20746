package org.ballotwatch.access;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.ballotwatch.database.DatabaseTime;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Transactions;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.identity.Principal;
import org.hibernate.reactive.mutiny.Mutiny;

/** Creates and revokes API keys. */
@Singleton
class ApiKeyIssuer {
    private final Transactions transactions;
    private final Clock clock;

    ApiKeyIssuer(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<ApiKey> create(PendingWrite write, ApiKeyInput input, Secret secret, Principal by) {
        ApiKey key = key(input, secret, by);
        return transactions
                .run(write, session -> isTaken(session, key.name).chain(taken -> {
                    if (taken) {
                        throw taken();
                    }
                    return session.persist(key).replaceWith(key);
                }))
                .onFailure(failure -> "api_key_name".equals(Transactions.constraint(failure)))
                .transform(failure -> taken());
    }

    /** Compares more strictly than the unique index, which only ignores case. The index stops concurrent duplicates. */
    private static Uni<Boolean> isTaken(Mutiny.Session session, String name) {
        String folded = DisplayName.folded(name);
        return session.createQuery("select k.name from ApiKey k where k.revokedAt is null", String.class)
                .getResultList()
                .map(names -> names.stream().map(DisplayName::folded).anyMatch(folded::equals));
    }

    private static Refusal taken() {
        return new Refusal(ErrorCode.CONFLICT, "input.name", "There is already a key with this name (case is ignored)");
    }

    private ApiKey key(ApiKeyInput input, Secret secret, Principal by) {
        input.check(clock);
        ApiKey key = new ApiKey();
        key.uuid = IdentifiedEntity.newUuid();
        key.name = DisplayName.normalized(input.name);
        key.role = input.role;
        key.digest = secret.digest();
        key.hint = secret.hint();
        key.createdAt = DatabaseTime.now(clock);
        key.createdBy = by.name();
        key.createdById = by.id();
        key.expiresAt = input.expiresAt;
        return key;
    }

    /** Returns null if a key with this secret already exists, even a revoked one. A lock lets replicas take turns. */
    Uni<ApiKey> createOnce(ApiKeyInput input, Secret secret, Principal by) {
        return transactions.run(session -> session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtext('ballotwatch api key'))", Integer.class)
                .getSingleResult()
                .chain(() -> session.createQuery("select count(*) from ApiKey where digest = :digest", Long.class)
                        .setParameter("digest", secret.digest())
                        .getSingleResult())
                .chain(count -> {
                    if (count > 0) {
                        return Uni.createFrom().nullItem();
                    }
                    ApiKey key = key(input, secret, by);
                    return session.persist(key).replaceWith(key);
                }));
    }

    /** Creates the first key. Returns null if any key exists, even a revoked one. */
    Uni<ApiKey> createFirst(ApiKeyInput input, Secret secret, Principal by) {
        return transactions
                .run(session -> session.createQuery("select count(*) from ApiKey", Long.class)
                        .getSingleResult())
                .chain(count ->
                        count > 0 ? Uni.createFrom().nullItem() : create(new PendingWrite(), input, secret, by));
    }

    /** Leaves a key that is already revoked unchanged. Returns null if there is no such key. */
    Uni<ApiKey> revoke(PendingWrite write, UUID id, Principal by) {
        return transactions.run(write, session -> session.find(ApiKey.class, id).invoke(key -> {
            if (key != null && key.revokedAt == null) {
                key.revokedAt = DatabaseTime.now(clock);
                key.revokedBy = by.name();
                key.revokedById = by.id();
            }
        }));
    }
}
