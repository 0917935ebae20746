package org.ballotwatch.graphql.transport.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.ballotwatch.setting.ZeroAllowed;

/** The HTTP responses, as {@code BALLOTWATCH_HTTP_CACHE_CONTROL} and so on. */
@ConfigMapping(prefix = "ballotwatch.http")
public interface HttpSettings {
    /** Value of {@code Cache-Control} for anonymous GET responses without errors. */
    @WithDefault("public, max-age=60")
    String cacheControl();

    /**
     * Maximum number of bytes that answers to anonymous queries take, which are kept until the next edit; 0 keeps none.
     * Default: a fifth of the heap.
     */
    @ZeroAllowed
    Optional<Long> keptAnswers();

    /** Minimum size of a response, in bytes, that is compressed for a client that accepts gzip. */
    @ZeroAllowed
    @WithDefault("1400")
    int compressFrom();

    /** Maximum number of open event streams (503 beyond). */
    @WithDefault("1000")
    int eventStreams();

    /** How often something is sent on an event stream, and its client is checked. */
    @WithDefault("15S")
    Duration eventStreamPing();
}
