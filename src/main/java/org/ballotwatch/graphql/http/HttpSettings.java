package org.ballotwatch.graphql.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How answers travel, as {@code BALLOTWATCH_HTTP_CACHE_CONTROL} and so on. */
@ConfigMapping(prefix = "ballotwatch.http")
interface HttpSettings {
    /** What {@code Cache-Control} says of an answer by GET that is for anybody and has no errors. */
    @WithDefault("public, max-age=60")
    String cacheControl();

    /** How many bytes an answer must have to be compressed for a client that takes gzip. */
    @WithDefault("1400")
    int compressFrom();
}
