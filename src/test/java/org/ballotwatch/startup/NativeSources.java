package org.ballotwatch.startup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The input of GraalVM for the native image, written by Quarkus on any machine. */
record NativeSources(JsonNode reflection, JsonNode resources) {
    static final Path FOLDER = Path.of("target/native-check/native-sources");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static NativeSources written;

    /** Writes them once for all tests of a run. */
    static synchronized NativeSources get() throws Exception {
        if (written == null) {
            written = write();
        }
        return written;
    }

    private static NativeSources write() throws Exception {
        Path project = Path.of("").toAbsolutePath();
        Path target = project.resolve("target/native-check");
        Properties settings = new Properties();
        settings.put("quarkus.native.enabled", "true");
        settings.put("quarkus.native.sources-only", "true");
        settings.put("quarkus.package.jar.enabled", "false");
        QuarkusBootstrap.builder()
                .setProjectRoot(project)
                .setApplicationRoot(project.resolve("target/classes"))
                .setTargetDirectory(target)
                .setBaseName("ballotwatch")
                .setMode(QuarkusBootstrap.Mode.PROD)
                .setBuildSystemProperties(settings)
                .setLocalProjectDiscovery(true)
                .setIsolateDeployment(true)
                .build()
                .bootstrap()
                .createAugmentor()
                .createProductionApplication();
        return read();
    }

    /** The jar with the application as processed by Quarkus; its libraries are in {@code lib} next to it. */
    static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith("-runner.jar"))
                    .findAny()
                    .orElseThrow();
        }
    }

    private static NativeSources read() throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar())) {
            Path metadata = content.getPath("META-INF/native-image");
            return new NativeSources(
                    JSON.readTree(Files.readAllBytes(metadata.resolve("reflect-config.json"))),
                    JSON.readTree(Files.readAllBytes(metadata.resolve("resource-config.json"))));
        }
    }

    /** Returns whether all members of a class can be reached by reflection: its constructors, methods and fields. */
    boolean reach(Class<?> type) {
        return reach(type.getName());
    }

    boolean reach(String type) {
        return entries(reflection)
                .filter(entry -> entry.path("name").asText().equals(type))
                .anyMatch(entry -> Stream.of("allDeclaredConstructors", "allDeclaredMethods", "allDeclaredFields")
                        .allMatch(what -> entry.path(what).asBoolean()));
    }

    boolean reachCache(String type) {
        return reach(type) || CacheClasses.isRegisteredByQuarkus(type);
    }

    boolean hold(String resource) {
        return entries(resources.at("/resources/includes"))
                .map(entry -> entry.path("pattern").asText())
                .anyMatch(pattern -> Pattern.matches(pattern, resource));
    }

    boolean holdBundle(String name) {
        return entries(resources.path("bundles"))
                .anyMatch(entry -> entry.path("name").asText().equals(name));
    }

    private static Stream<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
