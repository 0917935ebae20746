package org.ballotwatch.graphql.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may ask, as {@code BALLOTWATCH_ACCESS_ANONYMOUS_READING}. */
@ConfigMapping(prefix = "ballotwatch.access")
interface AccessSettings {
    /** Whether everybody may read; otherwise only those who show a token or a key with a role. */
    @WithDefault("true")
    boolean anonymousReading();
}
