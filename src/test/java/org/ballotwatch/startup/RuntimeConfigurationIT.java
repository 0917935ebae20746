package org.ballotwatch.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.Artifact;
import org.ballotwatch.EndedProcess;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every source of configuration is read at startup, in a native program too, which must forget the build's
 * configuration.
 */
class RuntimeConfigurationIT {
    private enum Source {
        VARIABLE {
            @Override
            void set(RuntimeConfigurationIT start) {
                start.environment.put("BALLOTWATCH_LIMITS_DEPTH", "deep");
            }
        },
        SYSTEM_PROPERTY {
            @Override
            void set(RuntimeConfigurationIT start) {
                start.options.add("-Dballotwatch.limits.depth=deep");
            }
        },
        MOUNTED_SECRET {
            @Override
            void set(RuntimeConfigurationIT start) throws IOException {
                Path secrets = Files.createDirectory(start.folder.resolve("secrets"));
                Files.writeString(secrets.resolve("BALLOTWATCH_LIMITS_DEPTH"), "deep\n");
                start.environment.put("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", secrets.toString());
            }
        },
        FILE_BESIDE_THE_PROGRAM {
            @Override
            void set(RuntimeConfigurationIT start) throws IOException {
                Path config = Files.createDirectory(start.folder.resolve("config"));
                Files.writeString(config.resolve("application.properties"), "ballotwatch.limits.depth=deep\n");
            }
        },
        FILE_ELSEWHERE {
            @Override
            void set(RuntimeConfigurationIT start) throws IOException {
                Path file = start.folder.resolve("other.properties");
                Files.writeString(file, "ballotwatch.limits.depth=deep\n");
                start.environment.put("QUARKUS_CONFIG_LOCATIONS", file.toString());
            }
        },
        FILE_OF_VARIABLES {
            @Override
            void set(RuntimeConfigurationIT start) throws IOException {
                Files.writeString(start.folder.resolve(".env"), "BALLOTWATCH_LIMITS_DEPTH=deep\n");
            }
        };

        abstract void set(RuntimeConfigurationIT start) throws IOException;
    }

    private final Map<String, String> environment = new HashMap<>();
    private final List<String> options = new ArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void the_built_program_reads_it(Source source) throws Exception {
        source.set(this);
        refuses(Artifact.command(options.toArray(String[]::new)));
    }

    @ParameterizedTest
    @EnumSource
    void a_native_program_would_read_it(Source source) throws Exception {
        source.set(this);
        refuses(NativeStandIn.command(folder.resolve("findings"), environment, options.toArray(String[]::new)));
    }

    private void refuses(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        EndedProcess ended = EndedProcess.of(builder);
        assertThat(ended.output().strip())
                .isEqualTo("Ballotwatch did not start. BALLOTWATCH_LIMITS_DEPTH is deep; it must be a whole number,"
                        + " 1 or more.");
        assertThat(ended.status()).isEqualTo(1);
    }
}
