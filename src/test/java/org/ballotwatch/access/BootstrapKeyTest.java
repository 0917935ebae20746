package org.ballotwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The key from the configuration, on any database. */
@QuarkusTest
class BootstrapKeyTest {
    private static final String KEYS = "{ apiKeys { name role createdBy revokedAt } }";

    @Inject
    ApiKeyIssuer issue;

    @Inject
    Sql sql;

    private final String secret = Secret.random().text();

    @BeforeEach
    void forgetAllKeys() {
        sql.run("delete from api_key");
    }

    @Test
    void it_has_the_role_of_an_administrator() {
        start(secret);
        assertThat(Caller.holding(secret).ask(KEYS).at("/data/apiKeys").toString())
                .isEqualTo("[{\"name\":\"bootstrap key %s\",\"role\":\"ADMIN\",\"createdBy\":\"configuration\","
                                .formatted(secret.substring(0, "ballotwatch_".length() + 6))
                        + "\"revokedAt\":null}]");
    }

    /** Catches the replica that fails because another was faster. */
    @Test
    void replicas_that_start_at_once_create_it_once() {
        IntStream.range(0, 8)
                .mapToObj(replica -> CompletableFuture.runAsync(() -> start(secret)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(sql.value("select count(*) from api_key")).isEqualTo("1");
    }

    @Test
    void a_revoked_key_stays_revoked_at_the_next_start() {
        start(secret);
        sql.run("update api_key set revoked_at = now(), revoked_by = 'a test', revoked_by_id = 'database'");
        start(secret);
        assertThat(sql.value("select count(*) from api_key")).isEqualTo("1");
        assertThat(Caller.holding(secret)
                        .ask(KEYS)
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("UNAUTHENTICATED");
    }

    /** Catches a lockout: an operator who lost the last administrator's key can configure another one. */
    @Test
    void another_key_is_created_next_to_existing_ones() {
        start(secret);
        String other = Secret.random().text();
        start(other);
        assertThat(Caller.holding(other).ask(KEYS).at("/data/apiKeys")).hasSize(2);
    }

    @Test
    void without_the_setting_no_key_is_created() {
        start(null);
        assertThat(sql.value("select count(*) from api_key")).isEqualTo("0");
    }

    private void start(String configured) {
        AccessSettings settings = new AccessSettings() {
            @Override
            public boolean anonymousReading() {
                return true;
            }

            @Override
            public Optional<String> bootstrapKey() {
                return Optional.ofNullable(configured);
            }
        };
        new BootstrapKey(issue, settings).start(null);
    }
}
