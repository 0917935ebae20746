package org.ballotwatch.graphql.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits, as {@code BALLOTWATCH_LIMITS_DEPTH} and so on. */
@ConfigMapping(prefix = "ballotwatch.limits")
public interface Limits {
    /** How many fields may stand within each other. */
    @WithDefault("20")
    int depth();

    /** How many values a query may ask for, page sizes multiplied, lists of unknown length taken as five. */
    @WithDefault("200000")
    long cost();

    /** How large the body of a request may be, in bytes. */
    @WithDefault("1048576")
    long body();

    /** How long one SQL statement may take before PostgreSQL cancels it. */
    @WithDefault("10S")
    Duration statement();

    /** How many requests are worked on at once. */
    @WithDefault("64")
    int concurrent();

    /** How many further requests may wait for their turn; more are told to come back later. */
    @WithDefault("256")
    int waiting();
}
