package org.ballotwatch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** The files of a PostgreSQL server. initdb takes seconds to create them and may be killed halfway. */
final class ClusterFiles {
    private static final String UNFINISHED = ".unfinished";

    /** Every file that initdb creates; anything else is a user's. */
    private static final Pattern OF_INITDB = Pattern.compile(
            "PG_VERSION|base|global|pg_\\w+(\\.conf)?|postgresql(\\.auto)?\\.conf|postmaster\\.(pid|opts)");

    /** The directories of template1 and template0, which initdb creates before the database that users write to. */
    private static final Pattern TEMPLATE = Pattern.compile("[14]");

    private final Path directory;

    ClusterFiles(Path directory) {
        this.directory = directory;
    }

    /** Whether there are files to start a server on. Removes the remains of an interrupted initdb. */
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

    /** Whether initdb created every file but stopped before it created the users' database. */
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

    /** An empty directory for creating the files, to be renamed when they are complete. */
    Path unfinished() throws IOException {
        String prefix = directory.getFileName() + UNFINISHED;
        for (String name : names(directory.getParent())) {
            if (name.startsWith(prefix)) {
                // Failures are ignored: an initdb whose parent was killed may keep writing for a while. The next start
                // removes it.
                FileUtils.deleteQuietly(directory.resolveSibling(name).toFile());
            }
        }
        return Files.createTempDirectory(directory.getParent(), prefix + "-");
    }
}
