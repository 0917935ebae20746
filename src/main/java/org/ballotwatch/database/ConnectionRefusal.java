package org.ballotwatch.database;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Why a connection to PostgreSQL failed, and whether a later attempt may succeed.
 *
 * @param state the SQLSTATE; empty if there is none
 * @param reason one line without a full stop
 * @param tls whether the two sides could not agree on encryption or certificates
 * @param lost whether there was no answer: the connection was lost, or timed out
 */
record ConnectionRefusal(String state, String reason, boolean tls, boolean lost) {
    static ConnectionRefusal of(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < 20; cause = cause.getCause()) {
            causes.add(cause);
        }
        String state = causes.stream()
                .map(ConnectionRefusal::state)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        boolean tls = causes.stream().anyMatch(ConnectionRefusal::isOfTls);
        boolean lost = causes.stream().anyMatch(ConnectionRefusal::isLoss);
        return new ConnectionRefusal(state, reason(causes), tls, lost);
    }

    /** Whether waiting may help: the server is down, starting, full, or unreachable. */
    boolean passes() {
        if (tls || state.equals("08004") || state.equals("08P01")) { // rejected; speaks another protocol
            return false;
        }
        return state.isEmpty() ? lost : state.startsWith("08") || state.startsWith("57P0") || state.startsWith("53");
    }

    String explanation(String url, String setting) {
        return "The database at %s (%s) refuses the connection: %s. %s"
                .formatted(shown(url), setting, reason, remedy(setting));
    }

    private String remedy(String setting) {
        if (state.startsWith("28")) {
            return "Check QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD and the server's pg_hba.conf.";
        }
        if (state.equals("3D000")) {
            return "Create the database, or name another in QUARKUS_DATASOURCE_JDBC_URL and"
                    + " QUARKUS_DATASOURCE_REACTIVE_URL.";
        }
        if (state.equals("42501")) {
            return "Grant the user of QUARKUS_DATASOURCE_USERNAME the right to connect.";
        }
        if (tls || state.equals("08004")) {
            return "Check the TLS parameters (sslmode, sslrootcert) of " + setting + ".";
        }
        return "Check " + setting + ".";
    }

    /** Removes the parameters and the user, which may hold a password. */
    static String shown(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    private static String state(Throwable cause) {
        if (cause instanceof SQLException refused) {
            return refused.getSQLState();
        }
        return cause instanceof PgException refused ? refused.getSqlState() : null;
    }

    private static boolean isOfTls(Throwable cause) {
        return cause instanceof SSLException
                || cause instanceof GeneralSecurityException
                || cause instanceof FileNotFoundException // such as a certificate
                || cause instanceof NoSuchFileException
                // The reactive client has no type of its own for a server without encryption.
                || !(cause instanceof SQLException)
                        && String.valueOf(cause.getMessage()).contains("SSL connection");
    }

    private static boolean isLoss(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof ClosedConnectionException
                || cause instanceof NoStackTraceThrowable; // the reactive pool's own timeout
    }

    /** The message of the outermost cause that has one, and of the innermost if that adds something. */
    private static String reason(List<Throwable> causes) {
        List<Throwable> telling = causes.stream()
                .filter(cause -> !(cause instanceof CompletionException || cause instanceof ExecutionException))
                .toList();
        String first = line(telling.get(0));
        String last = line(telling.get(telling.size() - 1));
        return first.contains(last) ? first : first + " (" + last + ")";
    }

    private static String line(Throwable cause) {
        String message = cause instanceof PgException refused ? refused.getErrorMessage() : cause.getMessage();
        return (message == null || message.isBlank() ? cause.getClass().getSimpleName() : message)
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\.$", "");
    }
}
