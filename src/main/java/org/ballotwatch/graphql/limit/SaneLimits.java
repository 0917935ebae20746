package org.ballotwatch.graphql.limit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Locale;
import org.ballotwatch.database.StartupFailure;

/** Keeps the service from starting with a limit that makes no sense: one of nothing would refuse everything. */
@ApplicationScoped
class SaneLimits {
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Before anything is loaded or served. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start, Limits limits) {
        check(limits);
    }

    static void check(Limits limits) {
        number("depth", limits.depth(), 1);
        number("cost", limits.cost(), 1);
        number("aliases", limits.aliases(), 0);
        number("roots", limits.roots(), 1);
        number("characters", limits.characters(), 1);
        number("tokens", limits.tokens(), 1);
        number("whitespace", limits.whitespace(), 1);
        number("fragments", limits.fragments(), 0);
        number("nesting", limits.nesting(), 1);
        number("digits", limits.digits(), 1);
        number("body", limits.body(), 1);
        time("statement", limits.statement());
        time("connection", limits.connection());
        time("request", limits.request());
        number("concurrent", limits.concurrent(), 1);
        number("waiting", limits.waiting(), 0);
        time("turn", limits.turn());
        number("events", limits.events(), 1);
    }

    private static void number(String name, long value, long least) {
        if (value < least) {
            throw failure(name, value, "a whole number, %d or more".formatted(least));
        }
    }

    /** PostgreSQL counts in milliseconds, takes zero for "no limit", and cannot count beyond 24 days. */
    private static void time(String name, Duration value) {
        if (value.toMillis() < 1 || value.compareTo(A_DAY) > 0) {
            throw failure(name, value, "a time from 1 millisecond to 24 hours, such as 10S or PT0.5S");
        }
    }

    private static StartupFailure failure(String name, Object value, String allowed) {
        return new StartupFailure("BALLOTWATCH_LIMITS_%s is %s; it has to be %s."
                .formatted(name.toUpperCase(Locale.ROOT), value, allowed));
    }
}
