package org.ballotwatch.dataset.casebook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The casebooks that a start loads, as {@code BALLOTWATCH_CASEBOOKS} and so on. */
@ConfigMapping(prefix = "ballotwatch")
public interface CasebookSettings {
    /** Whether to load the bundled casebooks. */
    @WithDefault("true")
    boolean bundledCasebook();

    /** Folder with one sub-folder per further casebook. */
    Optional<Path> casebooks();
}
