package org.ballotwatch.graphql.limit;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.ballotwatch.setting.ZeroAllowed;

/** The limits, as {@code BALLOTWATCH_LIMITS_DEPTH} and so on. */
public interface LimitSettings {
    /** How many fields may stand within each other; deeper queries are refused ({@code QUERY_TOO_COMPLEX}). */
    @WithDefault("20")
    int depth();

    /**
     * How many values a query may ask for, page sizes multiplied, required list arguments by their length, whole root
     * lists as 250, other lists as at least five; introspection is free.
     */
    @WithDefault("200000")
    long cost();

    /** How many fields of an operation may have an alias; an alias in a fragment counts wherever that is spread. */
    @ZeroAllowed
    @WithDefault("100")
    int aliases();

    /** How many root fields an operation may have; introspection does not count. */
    @WithDefault("20")
    int roots();

    /** How many root fields of a query are read at once, each on a connection to the database of its own; the others wait. */
    @WithDefault("4")
    int parallel();

    /** How many characters a document may have. */
    @WithDefault("50000")
    int characters();

    /** How many tokens (names, numbers, texts, punctuation) a document may have. */
    @WithDefault("10000")
    int tokens();

    /** How many spaces, line breaks and commas a document may have. */
    @WithDefault("50000")
    int whitespace();

    /** How many fragments a document may define; validation time grows with their cube if each spreads the next. */
    @ZeroAllowed
    @WithDefault("100")
    int fragments();

    /** How deep a document's grammar may nest, where a field within a field is four levels or so. */
    @WithDefault("500")
    int nesting();

    /** How many digits a number in a document may have; reading one takes the square of them. */
    @WithDefault("40")
    int digits();

    /** How many bytes the body of a request may have (413 beyond). */
    @WithDefault("1048576")
    int body();

    /**
     * How many bytes the bodies of all requests may have together until they are answered, messages of WebSockets included
     * (503 with {@code Retry-After}, or close code 1013, beyond); 0 is a sixteenth of the heap.
     */
    @ZeroAllowed
    @WithDefault("0")
    long bodies();

    /**
     * How many bytes of answers may wait for their clients to read them (503 with {@code Retry-After} beyond); 0 is an
     * eighth of the heap.
     */
    @ZeroAllowed
    @WithDefault("0")
    long answers();

    /** How long a client may take to send a body (408 beyond). */
    @WithDefault("20S")
    Duration receiving();

    /** How long a client may take to read an answer, and again for each further megabyte; then it is disconnected. */
    @WithDefault("30S")
    Duration sending();

    /** How many characters a text in arguments and variables may have ({@code INVALID_ARGUMENT} beyond). */
    @WithDefault("4000")
    int text();

    /** How many entries a list in arguments and variables may have ({@code INVALID_ARGUMENT} beyond). */
    @WithDefault("5000")
    int list();

    /**
     * How many connections clients may have open; where there is no room, the one that has been idle for longest is closed. 0
     * is eight for each megabyte of heap.
     */
    @ZeroAllowed
    @WithDefault("0")
    int connections();

    /** How long a client may take to send the line and the headers of a request (408 beyond). */
    @WithDefault("10S")
    Duration head();

    /** How long a connection stays open between two requests. */
    @WithDefault("75S")
    Duration idle();

    /** How long one SQL statement may take before PostgreSQL cancels it. */
    @WithDefault("10S")
    Duration statement();

    /** How long an edit may wait for a row or a name that another edit holds ({@code CONFLICT} beyond, and nothing is done). */
    @WithDefault("5S")
    Duration lock();

    /**
     * How many mutations are worked on at once, at most half of the connections to the database; further ones wait for
     * their turn, as requests do.
     */
    @WithDefault("8")
    int edits();

    /** How long a request may wait for a connection to the database ({@code RATE_LIMITED} beyond). */
    @WithDefault("10S")
    Duration connection();

    /** How long a request may be worked on; then its SQL is cancelled, and root fields that are not read are null with an error. */
    @WithDefault("30S")
    Duration request();

    /** How long requests under way may take once the service is to stop; then they are cut short and told so. */
    @WithDefault("PT1.25S")
    Duration grace();

    /** How many requests are worked on at once; further ones wait. */
    @WithDefault("64")
    int concurrent();

    /** How many requests may wait for their turn; more get 429 with {@code Retry-After}. */
    @ZeroAllowed
    @WithDefault("256")
    int waiting();

    /** How long a request may wait for its turn (429 beyond); an edit waits for its turn among the edits before. */
    @WithDefault("10S")
    Duration turn();

    /** How many events of subscriptions are read at once, beside the requests; the others wait. */
    @WithDefault("4")
    int events();
}
