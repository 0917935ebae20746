package org.ballotwatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of both images that operators rely on, as far as the files show them. */
class DockerfileTest {
    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
    void every_base_can_be_replaced_and_has_a_public_default_of_a_certain_version(String name) throws IOException {
        Dockerfile file = Dockerfile.named(name);
        assertThat(file.all("FROM")).hasSize(2).allMatch(from -> from.startsWith("${"));
        assertThat(file.bases()).allMatch(base -> base.matches("[a-z.]+\\.[a-z]+/[a-z0-9/-]+:[\\w.-]+"));
        assertThat(file.bases()).noneMatch(base -> base.endsWith(":latest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
    void an_image_needs_neither_root_nor_a_shell(String name) throws IOException {
        Dockerfile file = Dockerfile.named(name);
        List<String> image = file.instructions()
                .subList(
                        file.instructions().indexOf("FROM ${BASE_IMAGE}"),
                        file.instructions().size());
        assertThat(image).noneMatch(line -> line.startsWith("RUN"));
        assertThat(file.last("USER")).isEqualTo("10001:10001");
        assertThat(file.last("STOPSIGNAL")).isEqualTo("SIGTERM");
        assertThat(file.last("ENTRYPOINT")).startsWith("[\"/opt/").contains("-XX:+ExitOnOutOfMemoryError");
        assertThat(file.last("LABEL"))
                .contains("image.title", "image.description", "image.licenses", "image.version", "image.revision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
    void every_copied_file_is_in_the_build_context(String name) throws IOException {
        List<String> let = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        assertThat(let).allMatch(path -> Files.exists(Path.of(path)));
        assertThat(let).contains(".mvn", "mvnw", "pom.xml", "src");
        String commands = String.join("\n", Dockerfile.named(name).all("RUN").toList());
        assertThat(commands.replaceAll("(?s)^.*?(deploy/\\S+).*$|^.*$", "$1"))
                .as("files of deploy that the build runs")
                .matches(path -> path.isBlank() || let.contains(path));
    }
}
