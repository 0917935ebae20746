package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void it_lies_where_the_system_keeps_the_data_of_a_user() {
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
}
