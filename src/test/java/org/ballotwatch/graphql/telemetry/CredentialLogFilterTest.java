package org.ballotwatch.graphql.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials that a library's message quotes do not reach a log. */
class CredentialLogFilterTest {
    private static final String SECRET = "XQ-nobody-may-see-this";

    private final CredentialLogFilter filter = new CredentialLogFilter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a header value must not end with '\\n': ApiKey XQ-nobody-may-see-this",
                "a header value must not end with '\\n': apikey \t XQ-nobody-may-see-this",
                "no token: Bearer XQ-nobody-may-see-this.a.b",
                "unknown key ballotwatch_XQ-nobody-may-see-this",
                "Cannot parse invalid connection URI: postgresql://desk:XQ-nobody-may-see-this@db:5432/x",
                "Cannot parse invalid connection URI: postgresql://desk:a/XQ-nobody-may-see-this@b@db:5432/x",
                "The connection attempt failed. desk:XQ-nobody-may-see-this@127.0.0.1",
                "Driver does not support the provided URL: jdbc:postgresql://db/x?user=a&password=XQ-nobody-may-see-this",
                "GET /graphql?access_token=XQ-nobody-may-see-this&query=x",
                "invalid JWT eyJhbGciOiJSUzI1NiJ9.XQ-nobody-may-see-this.sig",
            })
    void a_credential_is_removed_from_a_message_and_from_every_exception(String text) {
        assertThat(written(new ExtLogRecord(Level.ERROR, text, "x")))
                .doesNotContain(SECRET)
                .contains("[credential]");
        ExtLogRecord failed = new ExtLogRecord(Level.ERROR, "It failed", "x");
        Exception suppressing = new IllegalStateException("above", new IllegalArgumentException(text));
        suppressing.addSuppressed(new IllegalStateException(text));
        failed.setThrown(suppressing);
        assertThat(written(failed))
                .doesNotContain(SECRET)
                .contains("IllegalArgumentException", "above", "at " + CredentialLogFilterTest.class.getName());
    }

    @Test
    void parameters_of_a_message_are_checked_too() {
        ExtLogRecord entry = new ExtLogRecord(Level.WARN, "refused: %s", ExtLogRecord.FormatStyle.PRINTF, "x");
        entry.setParameters(new Object[] {"ApiKey " + SECRET});
        assertThat(written(entry)).contains("refused: ApiKey [credential]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Listening on: http://127.0.0.1:8080/graphql",
                "Embedded database: /home/desk/ballotwatch",
                "user@example.org could not be reached",
                "The password is wrong",
                "Keys begin with ballotwatch_",
            })
    void a_record_without_credentials_is_unchanged(String text) {
        assertThat(written(new ExtLogRecord(Level.INFO, text, "x"))).contains(text);
    }

    private String written(LogRecord entry) {
        assertThat(filter.isLoggable(entry)).isTrue();
        return new PatternFormatter("%s%n%e").format((ExtLogRecord) entry);
    }
}
