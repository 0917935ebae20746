package org.ballotwatch.startup;

import io.smallrye.config.SysPropConfigSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.ballotwatch.setting.Setting;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Finds names that look like settings of the service but are not: the intended change would silently have no effect.
 */
final class UnknownSettings {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private static final Pattern OURS = Pattern.compile("(?i)" + Settings.PREFIX + "[._].*");

    /**
     * Variables that deploy/compose.yaml takes from the shell, and those that Kubernetes sets for a service of this
     * name.
     */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "BALLOTWATCH_(IMAGE|DOCKERFILE|PORT_\\d+_(TCP|UDP|SCTP)(_\\w+)?|SERVICE_HOST|SERVICE_PORT(_\\w+)?)");

    /** Kubernetes sets this one to an address. People expect it to be the port. */
    private static final String PORT = "BALLOTWATCH_PORT";

    private static final Pattern PORT_OF_KUBERNETES = Pattern.compile("(tcp|udp|sctp)://.*");

    /** The framework's settings in src/docs/configuration.md, which may be the ones that were meant. */
    static final List<String> OF_THE_FRAMEWORK = List.of(
            "quarkus.http.port",
            "quarkus.management.port",
            "quarkus.http.host",
            "quarkus.management.host",
            "quarkus.datasource.reactive.url",
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.datasource.reactive.max-size",
            "quarkus.oidc.auth-server-url",
            "quarkus.oidc.token.audience",
            "quarkus.oidc.token.issuer",
            "quarkus.oidc.roles.role-claim-path",
            "quarkus.oidc.credentials.secret",
            "quarkus.log.level",
            "quarkus.log.console.json.enabled",
            "quarkus.otel.sdk.disabled",
            "quarkus.otel.exporter.otlp.endpoint",
            "quarkus.shutdown.delay");

    private UnknownSettings() {}

    /** Returns a sentence for each. */
    static Stream<String> faults(Config config, Collection<Setting> known) {
        return StreamSupport.stream(config.getConfigSources().spliterator(), false)
                .flatMap(source -> faults(source, known))
                .distinct();
    }

    private static Stream<String> faults(ConfigSource source, Collection<Setting> known) {
        boolean variables = !(source instanceof SysPropConfigSource);
        Set<String> names = source.getPropertyNames();
        return names.stream()
                .filter(name -> !isGuessed(name, names))
                .filter(name -> OURS.matcher(name).matches())
                .filter(name -> !variables || !isOfOthers(name, source))
                .filter(name -> known.stream()
                        .noneMatch(setting -> names(setting, variables).contains(name)))
                .map(name -> "%s is not a setting. The nearest is %s; docs/configuration.md lists all."
                        .formatted(name, nearest(name, known, variables)));
    }

    /** An environment source also lists a property for each variable, with a dot for each underscore. */
    private static boolean isGuessed(String name, Set<String> names) {
        return name.indexOf('.') >= 0 && names.contains(Setting.variable(name));
    }

    private static List<String> names(Setting setting, boolean variables) {
        return variables
                ? List.of(
                        setting.property(),
                        setting.variable(),
                        setting.variable().toLowerCase(Locale.ROOT))
                : List.of(setting.property());
    }

    private static boolean isOfOthers(String name, ConfigSource source) {
        String value = source.getValue(name);
        return OF_OTHERS.matcher(name).matches()
                || name.equals(PORT)
                        && value != null
                        && PORT_OF_KUBERNETES.matcher(value).matches();
    }

    private static String nearest(String name, Collection<Setting> known, boolean variables) {
        String given = withoutPrefix(name);
        String nearest = Stream.concat(known.stream().map(Setting::property), OF_THE_FRAMEWORK.stream())
                .min(Comparator.comparingInt(property -> DISTANCE.apply(given, withoutPrefix(property))))
                .orElseThrow();
        return variables && name.indexOf('.') < 0 ? Setting.variable(nearest) : nearest;
    }

    /** Returns the name of the variable without {@code BALLOTWATCH_} or {@code QUARKUS_}. */
    private static String withoutPrefix(String name) {
        String variable = Setting.variable(name);
        return variable.substring(variable.indexOf('_') + 1);
    }
}
