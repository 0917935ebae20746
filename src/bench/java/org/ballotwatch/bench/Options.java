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
 * @param warmUp at most so many stretches before a shape is timed
 * @param siblings how many seconds to send the three siblings
 * @param sharedBuffers the size of PostgreSQL's own cache of the database
 * @param keptAnswers how many bytes of answers the service may keep until the next edit; with 0, each is read anew
 * @param peers other servers, by their folders in {@code src/bench/peers}
 * @param writes how many rounds of imports and edits to measure instead of shapes
 * @param rows how many rows to import in a round
 * @param builds the measured builds of the service: this one, and an earlier one if it is given
 * @param fillOnly fill the database and stop
 */
record Options(
        int scale,
        int seed,
        List<String> shapes,
        int rounds,
        int seconds,
        int warmUp,
        int connections,
        int siblings,
        String java,
        String sharedBuffers,
        long keptAnswers,
        List<String> peers,
        int writes,
        int rows,
        List<Build> builds,
        boolean fillOnly) {
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("scale", "1"),
            Map.entry("seed", "1"),
            Map.entry("shapes", "q1,q2,q3,q4,q5,q6"),
            Map.entry("rounds", "5"),
            Map.entry("seconds", "10"),
            Map.entry("warm-up", "10"),
            Map.entry("connections", "32"),
            Map.entry("siblings", "60"),
            Map.entry("java", "-Xmx1g"),
            Map.entry("shared-buffers", "128MB"),
            Map.entry("data", "target/bench"),
            Map.entry("kept-answers", "0"),
            Map.entry("peers", ""),
            Map.entry("writes", "0"),
            Map.entry("rows", "100000"),
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
                list(given.get("shapes")),
                Integer.parseInt(given.get("rounds")),
                Integer.parseInt(given.get("seconds")),
                Integer.parseInt(given.get("warm-up")),
                Integer.parseInt(given.get("connections")),
                Integer.parseInt(given.get("siblings")),
                given.get("java"),
                given.get("shared-buffers"),
                Long.parseLong(given.get("kept-answers")),
                list(given.get("peers")),
                Integer.parseInt(given.get("writes")),
                Integer.parseInt(given.get("rows")),
                builds(given.get("before"), Path.of(given.get("data")), "seed-%d-scale-%d".formatted(seed, scale)),
                Boolean.parseBoolean(given.get("fill-only")));
    }

    /** The builds, each on a database for writes only. */
    List<Build> writeBuilds() {
        return builds.stream()
                .map(build -> new Build(
                        build.name(), build.application(), build.data().resolveSibling("writes-" + build.name())))
                .toList();
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(","));
    }

    private static List<Build> builds(String before, Path data, String name) {
        Build service = new Build("service", Path.of("target/quarkus-app"), data.resolve(name));
        return before.isEmpty()
                ? List.of(service)
                : List.of(service, new Build("before", Path.of(before), data.resolve(name + "-before")));
    }
}
