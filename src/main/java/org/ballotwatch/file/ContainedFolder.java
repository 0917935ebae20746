package org.ballotwatch.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;

/**
 * Reads only files inside one folder. Links within the folder are followed, as Kubernetes mounts configuration that
 * way. A link out of the folder is rejected, since its target may be a secret that a message would quote.
 */
public final class ContainedFolder {
    private static final String LEADS_OUT =
            "is a link out of its folder, and such links are not followed; put the file itself into the folder";

    private static final Set<OpenOption> READ_ONLY_NO_LINKS =
            Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path root;

    private ContainedFolder(Path root) {
        this.root = root;
    }

    /** @param folder may be a link itself */
    public static ContainedFolder of(Path folder) throws IOException {
        Path root = folder.toRealPath();
        if (!Files.isDirectory(root)) {
            throw new UnreadableFile("is not a folder");
        }
        return new ContainedFolder(root);
    }

    /** The path of the folder without links. */
    public Path path() {
        return root;
    }

    /** A sub-folder. */
    public ContainedFolder folder(Path inside) throws IOException {
        return of(real(inside));
    }

    /**
     * @param inside the file's path, relative to the folder
     * @param most the maximum number of bytes
     * @throws UnreadableFile if it is a link out of the folder, not a regular file, or larger
     */
    public byte[] read(Path inside, long most) throws IOException {
        Path file = real(inside);
        try (DirectoryStream<Path> here = Files.newDirectoryStream(root)) {
            if (here instanceof SecureDirectoryStream<Path> secure) {
                return read(secure, root.relativize(file), most);
            }
        }
        // Some systems, such as Windows, have no such streams. A link that is created meanwhile is not followed either.
        checkKind(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS), most);
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return read(channel, most);
        }
    }

    private Path real(Path inside) throws IOException {
        Path real;
        try {
            real = root.resolve(inside).toRealPath();
        } catch (NoSuchFileException e) {
            throw new UnreadableFile("is a link to a missing file, or was deleted; put the file into the folder");
        } catch (AccessDeniedException e) {
            throw new UnreadableFile("cannot be read: permission denied");
        } catch (FileSystemException e) {
            throw new UnreadableFile("is a link that cannot be followed; put the file itself into the folder");
        }
        if (!real.startsWith(root)) {
            throw new UnreadableFile(LEADS_OUT);
        }
        return real;
    }

    /**
     * Opens folder by folder without following links, so that a link that was created since the path was resolved has
     * no effect.
     */
    private static byte[] read(SecureDirectoryStream<Path> folder, Path inside, long most) throws IOException {
        Path first = inside.getName(0);
        if (inside.getNameCount() > 1) {
            try (SecureDirectoryStream<Path> next = folder.newDirectoryStream(first, LinkOption.NOFOLLOW_LINKS)) {
                return read(next, inside.subpath(1, inside.getNameCount()), most);
            }
        }
        // Opening a pipe would block.
        checkKind(
                folder.getFileAttributeView(first, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .readAttributes(),
                most);
        try (SeekableByteChannel channel = folder.newByteChannel(first, READ_ONLY_NO_LINKS)) {
            return read(channel, most);
        } catch (AccessDeniedException e) {
            throw new UnreadableFile("cannot be read: permission denied");
        }
    }

    private static void checkKind(BasicFileAttributes file, long most) throws UnreadableFile {
        if (file.isSymbolicLink()) {
            throw new UnreadableFile(LEADS_OUT);
        }
        if (file.isDirectory()) {
            throw new UnreadableFile("is a folder, not a file");
        }
        if (!file.isRegularFile()) {
            throw new UnreadableFile("is a pipe, a socket or a device, not a file");
        }
        if (file.size() > most) {
            throw tooLarge(most);
        }
    }

    private static byte[] read(SeekableByteChannel channel, long most) throws IOException {
        long size = channel.size();
        if (size > most) {
            throw tooLarge(most);
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                return Arrays.copyOf(bytes.array(), bytes.position());
            }
        }
        if (channel.read(ByteBuffer.allocate(1)) > 0) {
            throw new UnreadableFile("grew while it was read; try again when it is complete");
        }
        return bytes.array();
    }

    private static UnreadableFile tooLarge(long most) {
        return new UnreadableFile("is larger than " + size(most), true);
    }

    private static String size(long bytes) {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes / 1_000 + " kB";
    }
}
