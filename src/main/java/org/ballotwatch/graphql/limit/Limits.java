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

    /** How many fields of an operation may have an alias; an alias in a fragment counts wherever that is spread. */
    @WithDefault("100")
    int aliases();

    /** How many root fields an operation may have; introspection does not count. */
    @WithDefault("20")
    int roots();

    /** How many characters a document may have. */
    @WithDefault("50000")
    int characters();

    /** How many tokens (names, numbers, texts, punctuation) a document may have. */
    @WithDefault("10000")
    int tokens();

    /** How many spaces, line breaks and commas a document may have. */
    @WithDefault("50000")
    int whitespace();

    /** How many fragments a document may define; validation takes the cube of them, where each spreads the next. */
    @WithDefault("100")
    int fragments();

    /** How deep a document's grammar may nest, where a field within a field is four levels or so. */
    @WithDefault("500")
    int nesting();

    /** How many digits a number in a document may have; reading one takes the square of them. */
    @WithDefault("40")
    int digits();

    /** How large the body of a request may be, in bytes. */
    @WithDefault("1048576")
    long body();

    /** How long one SQL statement may take before PostgreSQL cancels it. */
    @WithDefault("10S")
    Duration statement();

    /** How long a read may wait for a free connection to the database before it is told to come back later. */
    @WithDefault("10S")
    Duration connection();

    /** How long a request may be worked on before it is answered with what there is. */
    @WithDefault("30S")
    Duration request();

    /** How many requests are worked on at once. */
    @WithDefault("64")
    int concurrent();

    /** How many further requests may wait for their turn; more are told to come back later. */
    @WithDefault("256")
    int waiting();

    /** How long a request may wait for its turn before it is told to come back later. */
    @WithDefault("10S")
    Duration turn();

    /** How many events of subscriptions are read at once, beside the requests; the others wait. */
    @WithDefault("4")
    int events();
}
