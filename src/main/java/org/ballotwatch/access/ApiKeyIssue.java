package org.ballotwatch.access;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.ballotwatch.database.Moment;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Transactions;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.identity.Identified;

/** Writes of keys. */
@Singleton
class ApiKeyIssue {
    private final Transactions transactions;
    private final Clock clock;

    ApiKeyIssue(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<ApiKey> create(PendingWrite write, ApiKeyInput input, Secret secret, String by) {
        ApiKey key = key(input, secret, by);
        return transactions
                .run(write, session -> session.persist(key).replaceWith(key))
                .onFailure(failure -> "api_key_name".equals(Transactions.constraint(failure)))
                .transform(failure -> new Refusal(
                        ErrorCode.CONFLICT,
                        "input.name",
                        "A key of this name is there already: choose another, or revoke that one"));
    }

    private ApiKey key(ApiKeyInput input, Secret secret, String by) {
        input.check(clock);
        ApiKey key = new ApiKey();
        key.uuid = Identified.newUuid();
        key.name = input.name.strip();
        key.role = input.role;
        key.digest = secret.digest();
        key.hint = secret.hint();
        key.createdAt = Moment.now(clock);
        key.createdBy = by;
        key.expiresAt = input.expiresAt;
        return key;
    }

    /** Null where a key of this secret was created before, also where it was revoked since. Replicas take turns. */
    Uni<ApiKey> createOnce(ApiKeyInput input, Secret secret, String by) {
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

    /** The first there is; nothing where there are any, also revoked ones. */
    Uni<ApiKey> createFirst(ApiKeyInput input, Secret secret, String by) {
        return transactions
                .run(session -> session.createQuery("select count(*) from ApiKey", Long.class)
                        .getSingleResult())
                .chain(count ->
                        count > 0 ? Uni.createFrom().nullItem() : create(new PendingWrite(), input, secret, by));
    }

    /** What was revoked before stays as it was; null where there is no such key. */
    Uni<ApiKey> revoke(PendingWrite write, UUID id, String by) {
        return transactions.run(write, session -> session.find(ApiKey.class, id).invoke(key -> {
            if (key != null && key.revokedAt == null) {
                key.revokedAt = Moment.now(clock);
                key.revokedBy = by;
            }
        }));
    }
}
