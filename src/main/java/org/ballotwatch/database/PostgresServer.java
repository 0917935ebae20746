package org.ballotwatch.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server on this machine, run through its own programs.
 *
 * <p>It does not use zonky's EmbeddedPostgres. That accepts the remains of an interrupted first start as a complete
 * server, detects a failed start only by timeout, and gives a stopping server five seconds.
 */
final class PostgresServer {
    /** Seconds. Recovery after a crash and the last checkpoint may take minutes. */
    private static final String PATIENCE = "300";

    /** Attempts, one per second, while a server that a killed process left behind shuts down. */
    private static final int ATTEMPTS = 60;

    /** Megabytes; the files of an empty database take 40, and the first segment of its write-ahead log 16. */
    private static final long SCARCE = 64;

    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "lock file \"postmaster.pid\" already exists|pre-existing shared memory block .* is still in use");
    private static final Pattern PORT_TAKEN = Pattern.compile("could not create any TCP/IP sockets");

    private final Path binaries;
    private final Path data;
    private final Path log;

    PostgresServer(Path binaries, Path data, Path log) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
    }

    /** Creates the server's files; they appear under their name only when they are complete. */
    void create(String superuser, Path passwordFile) throws IOException {
        Path unfinished = new ClusterFiles(data).unfinished();
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same collation and case mapping on every machine, regardless of its locale.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        characterTypes().ifPresent(locale -> arguments.add("--lc-ctype=" + locale));
        if (run("initdb", arguments) != 0) {
            throw failure("could not create its files");
        }
        Files.move(unfinished, data);
    }

    /** pg_trgm asks the C library which characters are letters; in the locale "C" only ASCII ones are. */
    private static Optional<String> characterTypes() {
        String os = System.getProperty("os.name");
        if (os.startsWith("Windows")) {
            return Optional.empty();
        }
        return Optional.of(os.startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8");
    }

    /** Starts the server on a free port, and returns the port. */
    int start(Map<String, String> settings) throws IOException {
        for (int attempt = 1; ; attempt++) {
            long logged = Files.size(log);
            int port = freePort();
            if (run("pg_ctl", startArguments(port, settings)) == 0) {
                return port;
            }
            String words = Files.readString(log, ISO_8859_1).substring((int) logged);
            StartupFailure failure = failure("did not start");
            stopLeftBehind();
            boolean mayPass = LEFT_BEHIND.matcher(words).find()
                    || PORT_TAKEN.matcher(words).find();
            if (!mayPass || attempt == ATTEMPTS) {
                throw failure;
            }
            pause();
        }
    }

    private List<String> startArguments(int port, Map<String, String> settings) {
        StringBuilder options = new StringBuilder("-p " + port);
        settings.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        return List.of(
                "start", "-w", "-t", PATIENCE, "-D", data.toString(), "-l", log.toString(), "-o", options.toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another server shuts down", e);
        }
    }

    /** Ends all sessions and stops the server. */
    void stop() throws IOException {
        if (run("pg_ctl", List.of("stop", "-w", "-t", PATIENCE, "-D", data.toString(), "-m", "fast")) != 0) {
            throw failure("did not stop");
        }
    }

    /**
     * Stops the server that a killed process left behind on these files. The caller must hold the data directory's
     * lock.
     */
    void stopLeftBehind() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> process = Files.readString(pidFile)
                .lines()
                .findFirst()
                .filter(line -> line.matches("\\d+"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        if (process.filter(this::isOurs).isPresent()) {
            stop();
        } else if (process.isPresent()) {
            // The process id now belongs to another program, which PostgreSQL would take for a running server. If it
            // belongs to none, the file stays, since PostgreSQL uses it to detect sessions that outlive a killed
            // server.
            Files.deleteIfExists(pidFile);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        String program = process.info().command().orElse("");
        // Not every system shows the arguments.
        String[] arguments = process.info().arguments().orElse(new String[] {data.toString()});
        return Path.of(program).getFileName().toString().startsWith("postgres")
                && List.of(arguments).contains(data.toString());
    }

    private int run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(unprivileged());
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            // Output goes to a file: a server that outlives this process must not hold a pipe that others read.
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + program, e);
        }
    }

    /** PostgreSQL refuses to run as root, but accepts a user namespace in which root is mapped to nobody. */
    private static List<String> unprivileged() {
        if (LinuxUtils.isUnshareAvailable()) {
            return List.of("unshare", "--user");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            throw new StartupFailure(("PostgreSQL does not run as root, and this machine allows no user namespace to"
                            + " hide that. Start Ballotwatch as an ordinary user, or %s.")
                    .formatted(StartupFailure.OWN_SERVER));
        }
        return List.of();
    }

    private StartupFailure failure(String what) throws IOException {
        // Messages of the operating system may have another encoding.
        List<String> lines = new String(Files.readAllBytes(log), UTF_8).lines().toList();
        String lastWords = String.join("\n  ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        return new StartupFailure("The embedded PostgreSQL %s.%s The end of %s:%n  %s"
                .formatted(what, spaceLeft(), log, lastWords.isEmpty() ? "(empty)" : lastWords));
    }

    /** A full disk may prevent the log message about it. */
    private String spaceLeft() throws IOException {
        long megabytes = Files.getFileStore(log).getUsableSpace() / 1_048_576;
        return megabytes < SCARCE
                ? " Only %d MB are free there: make room, or %s.".formatted(megabytes, StartupFailure.OTHER_DIRECTORY)
                : "";
    }
}
