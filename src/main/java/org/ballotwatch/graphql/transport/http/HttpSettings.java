package org.ballotwatch.graphql.transport.http;

import io.smallrye.config.WithDefault;
import org.ballotwatch.setting.ZeroAllowed;

/** How answers travel, as {@code BALLOTWATCH_HTTP_CACHE_CONTROL} and so on. */
public interface HttpSettings {
    /** What {@code Cache-Control} says of anonymous answers by GET without errors. */
    @WithDefault("public, max-age=60")
    String cacheControl();

    /** How many bytes an answer must have to be compressed for a client that takes gzip. */
    @ZeroAllowed
    @WithDefault("1400")
    int compressFrom();
}
