package org.ballotwatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.ballotwatch.bench.Contender.Requests;

/** Another GraphQL server over PostgreSQL: a folder with its package, {@code server.mjs} and a query for each shape. */
final class Peer {
    private static final Path PEERS = Path.of("src/bench/peers");
    private static final String CONNECTIONS = "16";

    private Peer() {}

    static Contender start(String name, Options options, Database database) throws Exception {
        PeerSchema.fill(database, PEERS.resolve("schema.sql"));
        Path folder = installed(name);
        int port = Server.freePort();
        Map<String, String> environment = Map.of(
                "PORT",
                Integer.toString(port),
                "DATABASE_URL",
                "postgres://%s:%s@127.0.0.1:%d/postgres".formatted(Database.USER, database.password(), database.port()),
                "CONNECTIONS",
                CONNECTIONS,
                "WORKERS",
                Integer.toString(Runtime.getRuntime().availableProcessors()),
                "NODE_ENV",
                "production",
                "GRAPHILE_ENV",
                "production");
        List<String> command = List.of(
                folder.resolve("node_modules/.bin/node").toAbsolutePath().toString(), "server.mjs");
        Server server = Server.start(command, port, environment, folder.resolve("server.log"), folder);
        return new Contender(name, server, database, shape -> requests(name, shape, database), false);
    }

    /** Installs its packages, of the pinned versions, unless they are there. */
    private static Path installed(String name) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target/bench/peers", name));
        Path wanted = PEERS.resolve(name).resolve("package.json");
        Path present = folder.resolve("package.json");
        boolean same = Files.exists(present) && Files.mismatch(wanted, present) < 0;
        try (var files = Files.list(PEERS.resolve(name))) {
            for (Path file : files.toList()) {
                Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        if (!same || !Files.exists(folder.resolve("node_modules/.bin/node"))) {
            System.out.println("Installing " + name);
            int exit = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                Files.delete(present);
                throw new IOException("npm did not install " + name + ", see " + folder.resolve("npm.log"));
            }
        }
        return folder;
    }

    private static Requests requests(String name, Shape shape, Database database) {
        try {
            List<String> ids = shape.variables().stream()
                    .filter(each -> each.has("id"))
                    .map(each -> each.path("id").asText())
                    .toList();
            Map<String, Integer> numbers = PeerSchema.numbers(database, ids);
            List<JsonNode> variables = shape.variables().stream()
                    .<JsonNode>map(each -> each.has("id")
                            ? each.<ObjectNode>deepCopy()
                                    .put("id", numbers.get(each.path("id").asText()))
                            : each)
                    .toList();
            return Shape.graphql(PEERS.resolve(name).resolve(shape.name() + ".graphql"), variables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
