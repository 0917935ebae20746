package org.ballotwatch.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options of the command line: {@code --scale 1 --seed 1 --shapes q1,q4 --rounds 5 --seconds 10}.
 *
 * @param scale 1 is 300,000 incidents, 10 ten times that
 * @param siblings how many seconds to send the three siblings
 * @param sharedBuffers the size of PostgreSQL's own cache of the database
 * @param builds the measured builds of the service: this one, and an earlier one if it is given
 * @param fillOnly fill the database and stop
 */
record Options(
        int scale,
        int seed,
        List<String> shapes,
        int rounds,
        int seconds,
        int connections,
        int siblings,
        String java,
        String sharedBuffers,
        List<Build> builds,
        boolean fillOnly) {
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("scale", "1"),
            Map.entry("seed", "1"),
            Map.entry("shapes", "q1,q2,q3,q4,q5,q6"),
            Map.entry("rounds", "5"),
            Map.entry("seconds", "10"),
            Map.entry("connections", "32"),
            Map.entry("siblings", "60"),
            Map.entry("java", "-Xmx1g"),
            Map.entry("shared-buffers", "128MB"),
            Map.entry("data", "target/bench"),
            Map.entry("before", ""),
            Map.entry("fill-only", "false"));

    static Options of(String[] arguments) {
        Map<String, String> given = new HashMap<>(DEFAULTS);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!DEFAULTS.containsKey(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Options, each with a value: " + Set.copyOf(DEFAULTS.keySet()));
            }
            given.put(name, arguments[i + 1]);
        }
        int scale = Integer.parseInt(given.get("scale"));
        int seed = Integer.parseInt(given.get("seed"));
        return new Options(
                scale,
                seed,
                List.of(given.get("shapes").split(",")),
                Integer.parseInt(given.get("rounds")),
                Integer.parseInt(given.get("seconds")),
                Integer.parseInt(given.get("connections")),
                Integer.parseInt(given.get("siblings")),
                given.get("java"),
                given.get("shared-buffers"),
                builds(given.get("before"), Path.of(given.get("data")), "seed-%d-scale-%d".formatted(seed, scale)),
                Boolean.parseBoolean(given.get("fill-only")));
    }

    private static List<Build> builds(String before, Path data, String name) {
        Build service = new Build("service", Path.of("target/quarkus-app"), data.resolve(name));
        return before.isEmpty()
                ? List.of(service)
                : List.of(service, new Build("before", Path.of(before), data.resolve(name + "-before")));
    }
}
