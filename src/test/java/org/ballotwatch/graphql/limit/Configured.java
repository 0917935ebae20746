package org.ballotwatch.graphql.limit;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The limits as read by the service, with some settings changed and the others at their defaults. */
public final class Configured {
    private Configured() {}

    public static LimitSettings limits(Map<String, String> set) {
        Map<String, String> properties = new HashMap<>();
        set.forEach((name, value) -> properties.put("ballotwatch.limits." + name, value));
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(LimitSettings.class, "ballotwatch.limits")
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(LimitSettings.class, "ballotwatch.limits");
    }
}
