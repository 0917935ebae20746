package org.ballotwatch.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, which the jar contains as an archive for one platform. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** Unpacks them below the given directory, unless an earlier start did, and returns their directory. */
    static synchronized Path unpackedIn(Path directory) throws IOException {
        byte[] archive = archive();
        CRC32 checksum = new CRC32();
        checksum.update(archive);
        Path unpacked = directory.resolve("%08x".formatted(checksum.getValue()));
        Files.createDirectories(directory);
        try (FileChannel channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE)) {
            channel.lock();
            if (!Files.exists(unpacked)) {
                replaceContent(directory, unpacked, archive);
            }
        }
        return unpacked;
    }

    private static byte[] archive() throws IOException {
        String os = System.getProperty("os.name");
        String architecture = System.getProperty("os.arch");
        String system = os.startsWith("Mac") ? "Darwin" : os.startsWith("Windows") ? "Windows" : os;
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture)) {
            return packed.readAllBytes();
        } catch (IllegalStateException none) {
            throw new StartupFailure(
                    "This build of Ballotwatch contains no PostgreSQL for %s on %s. Build it on such a machine, or %s."
                            .formatted(os, architecture, StartupFailure.OWN_SERVER),
                    none);
        }
    }

    private static void replaceContent(Path directory, Path unpacked, byte[] archive) throws IOException {
        for (Path outdated : directories(directory)) {
            FileUtils.deleteDirectory(outdated.toFile());
        }
        // An interrupted start must not leave an incomplete directory under the final name.
        Path unfinished = Files.createDirectory(directory.resolve("unfinished"));
        unpack(archive, unfinished);
        Files.move(unfinished, unpacked);
    }

    private static List<Path> directories(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Files::isDirectory).toList();
        }
    }

    private static void unpack(byte[] archive, Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, directory.resolve(entry.getName()));
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make %s executable".formatted(file));
        }
    }
}
