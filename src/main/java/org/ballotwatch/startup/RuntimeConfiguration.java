package org.ballotwatch.startup;

import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.Config;

/**
 * The configuration of the starting process, before Quarkus runs. Do not use {@code ConfigProvider} at that time: in a
 * native program it returns the build machine's configuration until Quarkus has replaced it.
 */
final class RuntimeConfiguration {
    private RuntimeConfiguration() {}

    /** Reads system properties, the environment, files and mounted secrets again, in Quarkus's order. */
    static Config read() {
        return ConfigUtils.configBuilder().build();
    }
}
