package org.ballotwatch.startup;

import io.smallrye.config.SysPropConfigSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballotwatch.setting.Setting;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Finds names that look like settings of the service but are not: the intended change would silently have no effect.
 */
final class UnknownSettings {
    private static final Pattern OURS = Pattern.compile("(?i)" + Settings.PREFIX + "[._].*");

    /**
     * Variables that deploy/compose.yaml takes from the shell, and those that Kubernetes sets for a service of this
     * name.
     */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "BALLOTWATCH_(IMAGE|DOCKERFILE|PORT|PORT_\\d+_(TCP|UDP)(_\\w+)?" + "|SERVICE_HOST|SERVICE_PORT(_\\w+)?)");

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
                .filter(name -> !variables || !OF_OTHERS.matcher(name).matches())
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

    private static String nearest(String name, Collection<Setting> known, boolean variables) {
        String variable = Setting.variable(name);
        Setting nearest = known.stream()
                .min(Comparator.comparingInt(setting -> distance(variable, setting.variable())))
                .orElseThrow();
        return variables && name.indexOf('.') < 0 ? nearest.variable() : nearest.property();
    }

    /** Returns how many letters must be inserted, removed or changed to turn one text into the other. */
    private static int distance(String a, String b) {
        int[] before = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[b.length()];
    }
}
