package org.ballotwatch.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** The directory with all files of one embedded database, locked by one process at a time. */
public final class DataDirectory implements AutoCloseable {
    /** Beyond the content, so that others can still read the owner's process id where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * The user's own directory for such data, by the operating system's conventions.
     *
     * @param os the system property os.name
     */
    public static Path standard(String os, Map<String, String> environment, Path home) {
        if (os.startsWith("Windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Ballotwatch");
        }
        if (os.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Ballotwatch");
        }
        // The XDG Base Directory Specification ignores relative paths.
        Path xdg = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        return (xdg.isAbsolute() ? xdg : home.resolve(".local/share")).resolve("ballotwatch");
    }

    /** Creates the directory if it is missing, and locks it until {@link #close}. */
    static DataDirectory open(Path path) {
        try {
            // Up to Java 19, createDirectories fails on a link to a directory.
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, ownerOnly("rwx------"));
            }
            if (!Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            // The canonical path, by which a server that was left behind is recognised.
            return lock(path.toRealPath());
        } catch (IOException e) {
            throw new StartupFailure(
                    "The data directory %s cannot be written (%s). Make it writable, or %s."
                            .formatted(path, FileFault.reason(e), StartupFailure.OTHER_DIRECTORY),
                    e);
        }
    }

    private static DataDirectory lock(Path path) throws IOException {
        Path file = path.resolve("lock");
        FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE, LinkOption.NOFOLLOW_LINKS);
        if (!isLocked(channel)) {
            channel.close();
            throw new StartupFailure("Another Ballotwatch (process %s) is using the data directory %s. Stop it, or %s."
                    .formatted(Files.readString(file).strip(), path, StartupFailure.OTHER_DIRECTORY));
        }
        channel.truncate(0);
        channel.write(UTF_8.encode(ProcessHandle.current().pid() + "\n"));
        return new DataDirectory(path, channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Attributes of files and directories for their owner only, if the file system supports permissions. */
    static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    /** Replaces a file by one that only the directory's owner may read. */
    public static Path keepSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        // Synchronous, since the password has to survive a crash of the machine as PostgreSQL's files do.
        return Files.writeString(Files.createFile(file, ownerOnly("rw-------")), secret, WRITE, SYNC);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
