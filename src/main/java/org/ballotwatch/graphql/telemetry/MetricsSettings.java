package org.ballotwatch.graphql.telemetry;

import io.smallrye.config.WithDefault;
import org.ballotwatch.setting.ZeroAllowed;

/** What metrics tell apart, as {@code BALLOTWATCH_METRICS_OPERATIONS}. */
public interface MetricsSettings {
    /**
     * How many names of operations metrics tell apart beside those of registered documents; further ones are counted as
     * {@code other}.
     */
    @ZeroAllowed
    @WithDefault("100")
    int operations();
}
