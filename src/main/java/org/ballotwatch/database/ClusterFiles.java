package org.ballotwatch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** The files of a PostgreSQL server, which initdb makes over some seconds and may be killed in the midst of. */
final class ClusterFiles {
    private static final String UNFINISHED = ".unfinished";

    /** All that initdb makes; anything else was put there by somebody. */
    private static final Pattern OF_INITDB = Pattern.compile(
            "PG_VERSION|base|global|pg_\\w+(\\.conf)?|postgresql(\\.auto)?\\.conf|postmaster\\.(pid|opts)");

    /** The directories of template1 and template0: initdb makes the database that users write to after them. */
    private static final Pattern TEMPLATE = Pattern.compile("[14]");

    private final Path directory;

    ClusterFiles(Path directory) {
        this.directory = directory;
    }

    /** Whether there is something to start a server on; what a broken initdb left is removed. */
    boolean exist() throws IOException {
        if (!Files.exists(directory)) {
            return false;
        }
        if (!isHalfMade()) {
            return true;
        }
        FileUtils.deleteDirectory(directory.toFile());
        return false;
    }

    /** Whether initdb made all there is, and came to an end before there was a database of the user's. */
    private boolean isHalfMade() throws IOException {
        return names(directory).stream().allMatch(OF_INITDB.asMatchPredicate())
                && names(directory.resolve("base")).stream().allMatch(TEMPLATE.asMatchPredicate())
                && names(directory.resolve("pg_tblspc")).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }

    /** An empty directory to make them in, to be renamed when they are complete. */
    Path unfinished() throws IOException {
        String prefix = directory.getFileName() + UNFINISHED;
        for (String name : names(directory.getParent())) {
            if (name.startsWith(prefix)) {
                // Quietly: an initdb whose parent was killed may go on writing for a while. The next start removes it.
                FileUtils.deleteQuietly(directory.resolveSibling(name).toFile());
            }
        }
        return Files.createTempDirectory(directory.getParent(), prefix + "-");
    }
}
