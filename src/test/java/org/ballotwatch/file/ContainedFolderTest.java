package org.ballotwatch.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder to which others write is read without leaving it, and without waiting for a pipe. */
@DisabledOnOs(OS.WINDOWS)
class ContainedFolderTest {
    private static final String SECRET = "password=hunter2";

    @TempDir
    Path temporary;

    private Path folder;
    private Path outside;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(temporary.resolve("folder"));
        outside = Files.createDirectories(temporary.resolve("folder-beside"));
        Files.writeString(outside.resolve("secret"), SECRET);
        Files.writeString(folder.resolve("file"), "content");
    }

    private String read(String name) throws IOException {
        return new String(ContainedFolder.of(folder).read(Path.of(name), 100));
    }

    private void assertRefused(String name, String why) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(name))
                .withMessageContaining(why)
                .withMessageNotContaining("secret")
                .withMessageNotContaining("hunter2");
    }

    @Test
    void a_file_of_the_folder_is_read() throws IOException {
        assertThat(read("file")).isEqualTo("content");
    }

    @Test
    void a_file_in_a_folder_of_it_is_read() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("file"), "deep");
        assertThat(read("a/b/file")).isEqualTo("deep");
    }

    /** As Kubernetes mounts configuration. */
    @Test
    void a_link_within_the_folder_is_followed() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("..2026_11_29")).resolve("file"), "mounted");
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_11_29"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("..data/file"));
        assertThat(read("link")).isEqualTo("mounted");
    }

    @Test
    void the_folder_itself_may_be_a_link() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        assertThat(ContainedFolder.of(link).read(Path.of("file"), 100)).hasSize(7);
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("absolute"), outside.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("relative"), Path.of("../folder-beside/secret"));
        Files.createSymbolicLink(folder.resolve("chain"), Path.of("absolute"));
        assertRefused("absolute", "is a link out of its folder");
        assertRefused("relative", "is a link out of its folder");
        assertRefused("chain", "is a link out of its folder");
    }

    @Test
    void a_file_behind_a_folder_that_is_a_link_out_of_it_is_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("sub"), outside);
        assertRefused("sub/secret", "is a link out of its folder");
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> ContainedFolder.of(folder).folder(Path.of("sub")));
    }

    @Test
    void a_path_out_of_the_folder_is_refused() {
        assertRefused("../folder-beside/secret", "is a link out of its folder");
    }

    @Test
    void a_link_to_nothing_or_to_itself_is_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("nothing"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        assertRefused("nothing", "is a link to a missing file");
        assertRefused("circle", "is a link that cannot be followed");
    }

    @Test
    void a_folder_in_place_of_a_file_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        assertRefused("sub", "is a folder, not a file");
    }

    /** Opening the pipe would wait forever. */
    @Test
    void a_pipe_in_place_of_a_file_is_refused() throws Exception {
        Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
        assertThat(made.waitFor()).isZero();
        assertRefused("pipe", "is a pipe, a socket or a device");
    }

    @Test
    void a_file_above_the_bound_is_refused_before_it_is_read() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("sparse").toFile(), "rw")) {
            sparse.setLength(700_000_000_000L);
        }
        assertRefused("sparse", "is larger than");
        Files.write(folder.resolve("full"), new byte[100]);
        assertThat(read("full")).hasSize(100);
        Files.write(folder.resolve("over"), new byte[101]);
        assertRefused("over", "is larger than");
    }

    @Test
    void an_empty_file_is_read() throws IOException {
        Files.createFile(folder.resolve("empty"));
        assertThat(read("empty")).isEmpty();
    }
}
