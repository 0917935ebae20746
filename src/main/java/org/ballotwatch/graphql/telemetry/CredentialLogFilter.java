package org.ballotwatch.graphql.telemetry;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Removes credentials from log records, and from the messages of their exceptions. */
@LoggingFilter(name = "without-credentials")
public final class CredentialLogFilter implements Filter {
    /** The maximum length of a chain of causes, since a circular one has no end. */
    private static final int DEEPEST = 16;

    private static final ExtFormatter MESSAGE = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord entry) {
        String message = MESSAGE.formatMessage(entry);
        if (CredentialRedaction.isIn(message)) {
            replace(entry, CredentialRedaction.redact(message));
        }
        if (entry.getThrown() != null && containsCredentials(entry.getThrown(), DEEPEST)) {
            entry.setThrown(copy(entry.getThrown(), DEEPEST));
        }
        return true;
    }

    private static void replace(LogRecord entry, String message) {
        if (entry instanceof ExtLogRecord formatted) {
            formatted.setMessage(message, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            entry.setMessage(message);
        }
        entry.setParameters(null);
    }

    private static boolean containsCredentials(Throwable thrown, int depth) {
        if (thrown == null || depth == 0) {
            return false;
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (containsCredentials(suppressed, depth - 1)) {
                return true;
            }
        }
        return CredentialRedaction.isIn(thrown.toString()) || containsCredentials(thrown.getCause(), depth - 1);
    }

    private static Throwable copy(Throwable thrown, int depth) {
        if (thrown == null || depth == 0) {
            return null;
        }
        Copy copy = new Copy(CredentialRedaction.redact(thrown.toString()), copy(thrown.getCause(), depth - 1));
        copy.setStackTrace(thrown.getStackTrace());
        for (Throwable suppressed : thrown.getSuppressed()) {
            Throwable kept = copy(suppressed, depth - 1);
            if (kept != null) {
                copy.addSuppressed(kept);
            }
        }
        return copy;
    }

    /** An exception reduced to its text and its place. */
    private static final class Copy extends RuntimeException {
        Copy(String text, Throwable cause) {
            super(text, cause);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
