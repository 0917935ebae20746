package org.ballotwatch.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import org.ballotwatch.setting.Confidential;

/** Settings of access, such as {@code BALLOTWATCH_ACCESS_ANONYMOUS_READING}. */
@ConfigMapping(prefix = "ballotwatch.access")
public interface AccessSettings {
    String KEY = "ballotwatch_[A-Za-z0-9_-]{43,100}";
    String KEY_IN_WORDS = "ballotwatch_ and 43 to 100 letters, digits, - or _, such as the output of"
            + " echo ballotwatch_$(openssl rand -hex 32)";

    /** Whether anonymous requests may read; otherwise a request needs a token or key with a role (401, 403). */
    @WithDefault("true")
    boolean anonymousReading();

    /**
     * An API key that the service accepts as an administrator's: {@code ballotwatch_} and 43 to 100 letters, digits, {@code
     * -} or {@code _}, best given as a file. The service creates it when it starts, unless it has done so before.
     */
    @Confidential(pattern = KEY, allowed = KEY_IN_WORDS)
    Optional<String> bootstrapKey();
}
