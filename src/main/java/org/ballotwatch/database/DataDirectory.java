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

/** The directory in which one embedded database keeps everything, held by one process at a time. */
public final class DataDirectory implements AutoCloseable {
    /** Behind all content: where locks are mandatory, others must still read who holds it. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * The user's own, where the operating system wants such data.
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
        // The XDG Base Directory Specification has a relative path ignored.
        Path xdg = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        return (xdg.isAbsolute() ? xdg : home.resolve(".local/share")).resolve("ballotwatch");
    }

    /** Creates the directory where it is missing, and holds it until it is closed. */
    static DataDirectory open(Path path) {
        try {
            // Up to Java 19, createDirectories takes a link to a directory for a file in its way.
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, ownerOnly("rwx------"));
            }
            if (!Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            // One name for one directory: it is how a server left behind is recognised.
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

    /** For files and directories that only their owner may use, where the file system knows such a thing. */
    static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    /** Writes what only the directory's owner may read, in the place of what the file held before. */
    public static Path keepSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        // Synchronised: PostgreSQL's files survive a crash of the machine, so the password to them must.
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
