package org.ballotwatch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What the build made, a jar or a native program, as Quarkus describes it. */
public final class Artifact {
    private static final Path BUILT = Path.of("target");

    private Artifact() {}

    /** The command line that starts it, with options such as {@code -Dquarkus.http.port=0}. */
    public static List<String> command(String... options) {
        String path = BUILT.resolve(property("path")).toAbsolutePath().toString();
        List<String> command = new ArrayList<>();
        if (isNative()) {
            command.add(path);
            command.addAll(List.of(options));
        } else {
            command.addAll(List.of(java(), "-XX:TieredStopAtLevel=1"));
            command.addAll(List.of(options));
            command.addAll(List.of("-jar", path));
        }
        return command;
    }

    public static boolean isNative() {
        String type = property("type");
        if (Stream.of("jar", "native").noneMatch(type::equals)) {
            throw new IllegalStateException("The build made a " + type + ", which no test can start");
        }
        return type.equals("native");
    }

    public static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static String property(String name) {
        Properties artifact = new Properties();
        try (Reader properties = Files.newBufferedReader(BUILT.resolve("quarkus-artifact.properties"))) {
            artifact.load(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return artifact.getProperty(name);
    }
}
