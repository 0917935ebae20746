package org.ballotwatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Everything that the compose file names exists; a daemon would find a gap only too late. */
class ComposeTest {
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:-([^}]+)}");

    private static Map<String, Object> compose;

    @BeforeAll
    static void read() throws IOException {
        compose = yaml("compose.yaml");
    }

    @Test
    void an_image_has_a_version_or_an_existing_build_file() {
        services().values().forEach(service -> {
            if (service.get("build") instanceof Map<?, ?> build) {
                assertThat(Dockerfile.FOLDER
                                .resolve(build.get("context").toString())
                                .normalize())
                        .isEqualTo(Path.of(""));
                assertThat(Path.of(unasked(build.get("dockerfile")))).isRegularFile();
            } else {
                assertThat(service.get("image").toString()).matches("docker\\.io/[a-z/]+:v?\\d[\\d.]*");
            }
        });
    }

    @Test
    void the_services_ports_match_the_images() throws IOException {
        Map<String, Object> service = services().get("service");
        Set<String> named = Stream.concat(list(service, "ports"), list(service, "expose"))
                .map(port -> port.replaceAll("^.*:", ""))
                .collect(Collectors.toSet());
        for (String file : List.of("Dockerfile.jvm", "Dockerfile.native")) {
            assertThat(named)
                    .containsExactlyInAnyOrder(
                            Dockerfile.named(file).last("EXPOSE").split(" "));
        }
    }

    @Test
    void nothing_is_open_to_other_machines() {
        services().values().forEach(service -> assertThat(list(service, "ports"))
                .allMatch(port -> port.startsWith("127.0.0.1:")));
    }

    @Test
    void variables_of_the_service_are_documented() throws IOException {
        String manual = Files.readString(Path.of("src/docs/configuration.md"));
        Map<String, Object> service = services().get("service");
        assertThat(Stream.concat(map(service, "environment").keySet().stream(), list(service, "secrets")))
                .hasSize(4)
                .allMatch(variable -> manual.contains("`" + variable + "`"));
    }

    @Test
    void volumes_and_secrets_are_declared_and_used_and_files_exist() {
        Set<String> mounted = services().values().stream()
                .flatMap(service -> list(service, "volumes"))
                .map(volume -> volume.split(":")[0])
                .collect(Collectors.toSet());
        assertThat(mounted.stream().filter(source -> !source.startsWith("./")))
                .containsExactlyInAnyOrderElementsOf(map(compose, "volumes").keySet());
        assertThat(mounted.stream().filter(source -> source.startsWith("./")))
                .isNotEmpty()
                .allMatch(source -> Files.exists(Dockerfile.FOLDER.resolve(source)));
        assertThat(services().values().stream()
                        .flatMap(service -> list(service, "secrets"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(map(compose, "secrets").keySet());
    }

    @Test
    void the_monitoring_services_find_their_targets() throws IOException {
        assertThat(yaml("watch/prometheus.yaml").toString()).contains("targets=[service:9000]", "/q/metrics");
        assertThat(list(services().get("service"), "expose")).containsExactly("9000");
        assertThat(yaml("watch/datasource.yaml").toString()).contains("url=http://prometheus:9090");
        assertThat(services()).containsKey("prometheus");
        String folder = yaml("watch/dashboards.yaml").toString().replaceAll("^.*path=([^}]+)}.*$", "$1");
        assertThat(list(services().get("grafana"), "volumes")).anyMatch(volume -> volume.contains(":" + folder + ":"));
    }

    @Test
    void the_service_has_the_least_privileges() {
        Map<String, Object> service = services().get("service");
        assertThat(service).containsEntry("read_only", true).containsEntry("mem_limit", "256m");
        assertThat(list(service, "cap_drop")).containsExactly("ALL");
    }

    private static String unasked(Object value) {
        return DEFAULT.matcher(value.toString()).replaceAll("$1");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) compose.get("services");
    }

    private static Stream<String> list(Map<String, Object> of, String name) {
        return of.get(name) instanceof List<?> values ? values.stream().map(Objects::toString) : Stream.empty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.get(name);
    }

    private static Map<String, Object> yaml(String name) throws IOException {
        return new Yaml().load(Files.readString(Dockerfile.FOLDER.resolve(name)));
    }
}
