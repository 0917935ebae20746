package org.ballotwatch.graphql.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.ballotwatch.setting.ZeroAllowed;

/** The limits, as {@code BALLOTWATCH_LIMITS_DEPTH} and so on. */
@ConfigMapping(prefix = "ballotwatch.limits")
public interface LimitSettings {
    /** Maximum nesting of fields; deeper queries are refused ({@code QUERY_TOO_COMPLEX}). */
    @WithDefault("20")
    int depth();

    /**
     * Maximum number of values that a query may select. Page sizes are multiplied. Required list arguments count by
     * length, whole root lists as 250, other lists as five or more. Introspection is free.
     */
    @WithDefault("200000")
    long cost();

    /** Maximum number of aliased fields in an operation; an alias in a fragment counts once per spread. */
    @ZeroAllowed
    @WithDefault("100")
    int aliases();

    /** Maximum number of root fields in an operation; introspection does not count. */
    @WithDefault("20")
    int roots();

    /**
     * Maximum number of a query's root fields that run at once, each on its own database connection; the others wait.
     */
    @WithDefault("4")
    int parallel();

    /** Maximum length of a document, in characters. */
    @WithDefault("50000")
    int characters();

    /** Maximum number of tokens (names, numbers, texts, punctuation) in a document. */
    @WithDefault("10000")
    int tokens();

    /** Maximum number of spaces, line breaks and commas in a document. */
    @WithDefault("50000")
    int whitespace();

    /** Maximum number of fragments in a document; validation time grows with their cube if each spreads the next. */
    @ZeroAllowed
    @WithDefault("100")
    int fragments();

    /** Maximum nesting of a document's grammar; a field within a field is about four levels. */
    @WithDefault("500")
    int nesting();

    /** Maximum number of digits of a number in a document; the time to read a number grows with their square. */
    @WithDefault("40")
    int digits();

    /** Maximum size of a request's body in bytes (413 beyond). */
    @WithDefault("1048576")
    int body();

    /**
     * Maximum number of bytes that the bodies of all unanswered requests have together, including WebSocket messages.
     * Beyond it, requests get 503 with {@code Retry-After}, or close code 1013. 0 means a sixteenth of the heap.
     */
    @ZeroAllowed
    @WithDefault("0")
    long bodies();

    /**
     * Maximum number of bytes of responses that clients have not yet read (503 with {@code Retry-After} beyond); 0
     * means an eighth of the heap.
     */
    @ZeroAllowed
    @WithDefault("0")
    long answers();

    /** Maximum time for a client to send a body (408 beyond). */
    @WithDefault("20S")
    Duration receiving();

    /**
     * Maximum time for a client to read a response, granted again for each further megabyte; then it is disconnected.
     */
    @WithDefault("30S")
    Duration sending();

    /** Maximum length of a text in arguments and variables, in characters ({@code INVALID_ARGUMENT} beyond). */
    @WithDefault("4000")
    int text();

    /** Maximum number of entries of a list in arguments and variables ({@code INVALID_ARGUMENT} beyond). */
    @WithDefault("5000")
    int list();

    /**
     * Maximum number of open client connections; beyond it, the connection that has been idle for longest is closed. 0
     * means eight per megabyte of heap.
     */
    @ZeroAllowed
    @WithDefault("0")
    int connections();

    /** Maximum time for a client to send the request line and headers (408 beyond). */
    @WithDefault("10S")
    Duration head();

    /** How long a connection stays open between two requests. */
    @WithDefault("75S")
    Duration idle();

    /**
     * Maximum number of mutations that run at once, and at most half of the database connections; further ones queue as
     * requests do.
     */
    @WithDefault("8")
    int edits();

    /** Maximum duration of a request; then its SQL is cancelled, and unread root fields are null with an error. */
    @WithDefault("30S")
    Duration request();

    /**
     * How long running requests may take once the service stops; then they are cancelled and get an error that says so.
     */
    @WithDefault("PT1.25S")
    Duration grace();

    /** Maximum number of requests that run at once; further ones wait. */
    @WithDefault("64")
    int concurrent();

    /** Maximum number of waiting requests; further ones get 429 with {@code Retry-After}. */
    @ZeroAllowed
    @WithDefault("256")
    int waiting();

    /** How long a request may wait for its turn (429 beyond); an edit first waits for its turn among the edits. */
    @WithDefault("10S")
    Duration turn();

    /** Maximum number of subscription events that are read at once, independently of requests; the others wait. */
    @WithDefault("4")
    int events();
}
