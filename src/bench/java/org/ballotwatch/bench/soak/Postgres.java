package org.ballotwatch.bench.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server on the files and programs that the service has unpacked, controlled by the soak alone. */
final class Postgres implements AutoCloseable {
    private static final String USER = "ballotwatch";

    private final Path data;
    private final Path binaries;
    private final Path log;
    private final int port;
    private final String password;

    private Postgres(Path data, Path binaries, Path log, int port, String password) {
        this.data = data;
        this.binaries = binaries;
        this.log = log;
        this.port = port;
        this.password = password;
    }

    /** @param directory the directory of the embedded database of a stopped service */
    static Postgres on(Path directory) throws Exception {
        Postgres postgres = new Postgres(
                child(directory, "postgresql-*", "PG_VERSION"),
                child(directory.resolve("binaries"), "*", "bin"),
                directory.resolve("postgresql.log"),
                freePort(),
                Files.readString(directory.resolve("password")).strip());
        String options = "-p " + postgres.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        postgres.control("start", "-l", postgres.log.toString(), "-o", options);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        return postgres;
    }

    /** @param mode fast ends all sessions and writes everything to disk, immediate is like a power cut */
    void restart(String mode) throws Exception {
        control("restart", "-m", mode, "-l", log.toString());
    }

    long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbc(), USER, password);
    }

    /** Returns the environment of a replica on it. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                jdbc(),
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql://127.0.0.1:" + port + "/postgres",
                "QUARKUS_DATASOURCE_USERNAME",
                USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                password);
    }

    private String jdbc() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path child(Path directory, String name, String holding) throws IOException {
        try (var children = Files.newDirectoryStream(directory, name)) {
            for (Path child : children) {
                if (Files.exists(child.resolve(holding))) {
                    return child.toAbsolutePath();
                }
            }
        }
        throw new IOException("There is no database in " + directory);
    }

    private void control(String action, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root, but takes a user namespace in which root is nobody.
            command.addAll(List.of("unshare", "--user"));
        }
        command.addAll(List.of(binaries.resolve("bin/pg_ctl").toString(), action, "-w", "-t", "300", "-D"));
        command.add(data.toString());
        command.addAll(List.of(more));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("PostgreSQL did not " + action + ", see " + log);
        }
    }

    @Override
    public void close() {
        try {
            if (Files.exists(data.resolve("postmaster.pid"))) {
                control("stop", "-m", "fast");
            }
        } catch (IOException | InterruptedException e) {
            System.err.println(e);
        }
    }
}
