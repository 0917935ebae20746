package org.ballotwatch.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the measured programs, each in its own process, with the same JVM flags. */
final class Servers {
    private Servers() {}

    static Server service(Build build, Options options) throws Exception {
        int port = Server.freePort();
        List<String> command = java(options);
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + Server.freePort(),
                "-jar",
                build.application().resolve("quarkus-run.jar").toString()));
        Map<String, String> environment = Map.of(
                "BALLOTWATCH_DATA_DIR",
                build.data().toAbsolutePath().toString(),
                "BALLOTWATCH_BUNDLED_CASEBOOK",
                "false");
        return Server.start(command, port, environment, build.log());
    }

    static Contender limit(Options options, Database database, Path shapes) throws Exception {
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
        return new Contender("limit", Server.start(command, port, Map.of(), log), database, true);
    }

    private static List<String> java(Options options) {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(options.java().split(" ")));
        return command;
    }
}
