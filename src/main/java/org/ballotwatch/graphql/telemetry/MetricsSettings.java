package org.ballotwatch.graphql.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.ballotwatch.setting.ZeroAllowed;

/** Which operations metrics distinguish, as {@code BALLOTWATCH_METRICS_OPERATIONS}. */
@ConfigMapping(prefix = "ballotwatch.metrics")
public interface MetricsSettings {
    /**
     * How many operation names metrics distinguish, beyond those of registered documents; others count as {@code
     * other}.
     */
    @ZeroAllowed
    @WithDefault("100")
    int operations();
}
