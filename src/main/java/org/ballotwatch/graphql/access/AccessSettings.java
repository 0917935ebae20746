package org.ballotwatch.graphql.access;

import io.smallrye.config.WithDefault;

/** Who may ask, as {@code BALLOTWATCH_ACCESS_ANONYMOUS_READING}. */
public interface AccessSettings {
    /** Whether everybody may read; otherwise only who shows a token or a key with a role (401, 403). */
    @WithDefault("true")
    boolean anonymousReading();
}
