package org.ballotwatch.database;

import java.util.Map;
import org.ballotwatch.database.DatabaseFailure.Kind;

/**
 * What PostgreSQL's error codes mean to the sender of a statement. Source: appendix A of PostgreSQL's manual,
 * "PostgreSQL Error Codes". A listed code has precedence over its class, the first two characters.
 */
final class SqlState {
    /** The server itself does not know whether the statement was executed: statement_completion_unknown. */
    static final String COMPLETION_UNKNOWN = "40003";

    private static final Map<String, Kind> CODES = Map.ofEntries(
            // Class 23: a constraint is violated. Violations that a concurrent edit can cause are contention. A null
            // value or a failed check should have been found before.
            Map.entry("23001", Kind.CONTENTION), // restrict_violation
            Map.entry("23503", Kind.CONTENTION), // foreign_key_violation
            Map.entry("23505", Kind.CONTENTION), // unique_violation
            Map.entry("23P01", Kind.CONTENTION), // exclusion_violation
            // Class 25: the server or the role is read-only: a standby, or a primary that an operator made read-only.
            Map.entry("25006", Kind.UNAVAILABLE), // read_only_sql_transaction
            Map.entry("25P03", Kind.UNAVAILABLE), // idle_in_transaction_session_timeout, which ends the session
            Map.entry("25P04", Kind.TOO_SLOW), // transaction_timeout
            Map.entry("3D000", Kind.UNAVAILABLE), // invalid_catalog_name: the database does not exist (any more)
            Map.entry(COMPLETION_UNKNOWN, Kind.UNAVAILABLE),
            Map.entry("55006", Kind.CONTENTION), // object_in_use
            Map.entry("55P03", Kind.CONTENTION), // lock_not_available, of lock_timeout too
            Map.entry("57014", Kind.TOO_SLOW)); // query_canceled, of statement_timeout too

    private static final Map<String, Kind> CLASSES = Map.of(
            "08", Kind.UNAVAILABLE, // connection exceptions
            "28", Kind.UNAVAILABLE, // invalid authorization: the service's own
            "40", Kind.CONTENTION, // transaction rollback: deadlock_detected, serialization_failure
            "53", Kind.UNAVAILABLE, // insufficient resources: disk_full, out_of_memory, too_many_connections
            "54", Kind.TOO_SLOW, // program limits: statement_too_complex
            "57", Kind.UNAVAILABLE, // operator intervention: admin_shutdown, crash_shutdown, cannot_connect_now
            "58", Kind.UNAVAILABLE, // system errors: io_error
            "F0", Kind.UNAVAILABLE); // configuration file errors

    private SqlState() {}

    /** @param state five characters; null for a failure that has none */
    static Kind kind(String state) {
        if (state == null || state.length() != 5) {
            return Kind.FAULT;
        }
        Kind kind = CODES.get(state);
        return kind == null ? CLASSES.getOrDefault(state.substring(0, 2), Kind.FAULT) : kind;
    }
}
