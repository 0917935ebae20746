package org.ballotwatch.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.bench.Contender.Requests;

/** Starts the measured programs, each in its own process, with the same JVM flags. */
final class Servers {
    private static final String KEPT_ANSWERS = "BALLOTWATCH_HTTP_KEPT_ANSWERS";

    private Servers() {}

    static Server service(Build build, Options options) throws Exception {
        return service(build, options, Map.of());
    }

    /** @param more environment variables besides those that it always has */
    static Server service(Build build, Options options, Map<String, String> more) throws Exception {
        int port = Server.freePort();
        List<String> command = java(options);
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + Server.freePort(),
                "-jar",
                build.application().resolve("quarkus-run.jar").toString()));
        Map<String, String> environment = new HashMap<>(more);
        environment.put("BALLOTWATCH_DATA_DIR", build.data().toAbsolutePath().toString());
        environment.put("BALLOTWATCH_BUNDLED_CASEBOOK", "false");
        if (build.knows(KEPT_ANSWERS)) {
            environment.put(KEPT_ANSWERS, Long.toString(options.keptAnswers()));
        }
        return Server.start(command, port, environment, build.log());
    }

    /** The two limits, which are one process. */
    static List<Contender> limits(Options options, Database database, Path shapes) throws Exception {
        int port = Server.freePort();
        List<String> command = java(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Limit.class.getName(),
                Integer.toString(port),
                Integer.toString(database.port()),
                database.password(),
                shapes.toString()));
        Path log = options.builds().get(0).data().resolve("limit.log");
        Server server = Server.start(command, port, Map.of(), log);
        List<Contender> limits = new ArrayList<>();
        for (String way : List.of("json", "flat")) {
            limits.add(new Contender(
                    way + " limit",
                    server,
                    database,
                    shape -> new Requests("/" + way + "/" + shape.name(), shape.parameters()),
                    true));
        }
        return limits;
    }

    private static List<String> java(Options options) {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(options.java().split(" ")));
        return command;
    }
}
