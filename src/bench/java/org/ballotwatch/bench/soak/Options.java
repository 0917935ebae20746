package org.ballotwatch.bench.soak;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The options of the command line: {@code --edits 20000 --editors 16}.
 *
 * @param pollers clients that poll the log of changes every second
 * @param contenders editors who correct the same records, before any failure
 * @param batches the number of batches that they send, in all
 * @param restarts of the database; every second one without a shutdown
 * @param kills of the second replica
 * @param java flags for the replicas
 * @param data an empty or missing folder; null for a new one
 */
record Options(
        int edits,
        int editors,
        int readers,
        int pollers,
        int elections,
        int contenders,
        int batches,
        int restarts,
        int kills,
        long seed,
        String java,
        Path data) {
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("edits", "20000"),
            Map.entry("editors", "16"),
            Map.entry("readers", "16"),
            Map.entry("pollers", "0"),
            Map.entry("elections", "20"),
            Map.entry("contenders", "32"),
            Map.entry("batches", "320"),
            Map.entry("restarts", "2"),
            Map.entry("kills", "1"),
            Map.entry("seed", "1"),
            Map.entry("java", "-Xmx512m"),
            Map.entry("data", ""));

    static Options of(String[] arguments) {
        Map<String, String> given = new TreeMap<>(DEFAULTS);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!DEFAULTS.containsKey(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Options, each with a value: " + new TreeMap<>(DEFAULTS));
            }
            given.put(name, arguments[i + 1]);
        }
        return new Options(
                Integer.parseInt(given.get("edits")),
                Integer.parseInt(given.get("editors")),
                Integer.parseInt(given.get("readers")),
                Integer.parseInt(given.get("pollers")),
                Integer.parseInt(given.get("elections")),
                Integer.parseInt(given.get("contenders")),
                Integer.parseInt(given.get("batches")),
                Integer.parseInt(given.get("restarts")),
                Integer.parseInt(given.get("kills")),
                Long.parseLong(given.get("seed")),
                given.get("java"),
                given.get("data").isEmpty() ? null : Path.of(given.get("data")));
    }
}
