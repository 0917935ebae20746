package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void it_lies_in_the_users_data_directory_of_the_system() {
        assertThat(DataDirectory.standard("Linux", Map.of(), HOME))
                .isEqualTo(Path.of("/home/ada/.local/share/ballotwatch"));
        assertThat(DataDirectory.standard("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/ballotwatch"));
        assertThat(DataDirectory.standard("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Ballotwatch"));
        assertThat(DataDirectory.standard("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME))
                .isEqualTo(Path.of("/local/Ballotwatch"));
    }

    @Test
    void a_relative_data_home_is_ignored() {
        assertThat(DataDirectory.standard("Linux", Map.of("XDG_DATA_HOME", "data"), HOME))
                .isEqualTo(Path.of("/home/ada/.local/share/ballotwatch"));
    }

    @Test
    void a_directory_that_cannot_be_created_is_refused_without_java_terms(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        for (Path path : List.of(file, file.resolve("below"), Path.of("/proc/nope"))) {
            assertThatExceptionOfType(StartupFailure.class)
                    .isThrownBy(() -> DataDirectory.open(path))
                    .withMessageStartingWith("The data directory " + path + " cannot be written (")
                    .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("java", "Exception", "null"));
        }
    }

    @Test
    void reasons_are_in_words() {
        assertThat(FileFault.reason(new NoSuchFileException("/proc/nope")))
                .isEqualTo("/proc/nope: no such file or directory");
        assertThat(FileFault.reason(new AccessDeniedException("/root"))).isEqualTo("/root: permission denied");
        assertThat(FileFault.reason(new FileSystemException("/full", null, "No space left on device")))
                .isEqualTo("/full: No space left on device");
        assertThat(FileFault.reason(new IOException("cannot make it executable")))
                .isEqualTo("cannot make it executable");
    }
}
