package org.ballotwatch.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One stretch of load and its cost.
 *
 * @param perSecond requests per second
 * @param p50 microseconds
 * @param p99 microseconds
 * @param server processor time of the server per request, in microseconds
 * @param database processor time of PostgreSQL per request, in microseconds
 */
record Load(double perSecond, long p50, long p99, double server, double database) {
    double cpu() {
        return server + database;
    }

    static Load run(Server target, String path, List<String> bodies, Database database, int connections, int seconds)
            throws IOException, InterruptedException {
        Path lines = Files.createTempFile("bench", ".json");
        Files.write(lines, bodies);
        long server = target.cpu();
        long postgres = Cpu.ofFamily(database.pid());
        String output = wrk(target.url(path), lines, connections, seconds);
        server = target.cpu() - server;
        postgres = Cpu.ofFamily(database.pid()) - postgres;
        Files.delete(lines);

        String[] measured = output.lines()
                .filter(line -> line.startsWith("MEASURED "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(output))
                .split(" ");
        long requests = Long.parseLong(measured[1]);
        if (!measured[5].equals("0")) {
            throw new IllegalStateException(measured[5] + " requests failed:\n" + output);
        }
        if (requests == 0) { // others took the processors meanwhile
            return run(target, path, bodies, database, connections, 2 * seconds);
        }
        return new Load(
                requests * 1e6 / Long.parseLong(measured[2]),
                Long.parseLong(measured[3]),
                Long.parseLong(measured[4]),
                (double) server / requests,
                (double) postgres / requests);
    }

    private static String wrk(String url, Path bodies, int connections, int seconds)
            throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "--threads",
                        "2",
                        "--connections",
                        Integer.toString(connections),
                        "--duration",
                        seconds + "s",
                        "--timeout",
                        "30s",
                        "--script",
                        "src/bench/load.lua",
                        url,
                        "--",
                        bodies.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        return output;
    }
}
