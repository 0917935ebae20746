package org.ballotwatch.startup;

import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.Config;

/**
 * The configuration of the process that is starting, before Quarkus runs. {@code ConfigProvider} must not be asked then:
 * in a native program it returns the configuration of the machine that built it until Quarkus has replaced it.
 */
final class RuntimeConfiguration {
    private RuntimeConfiguration() {}

    /** Reads system properties, the environment, files and mounted secrets anew, in the order that Quarkus uses. */
    static Config read() {
        return ConfigUtils.configBuilder().build();
    }
}
