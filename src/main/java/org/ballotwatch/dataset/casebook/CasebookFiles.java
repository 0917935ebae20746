package org.ballotwatch.dataset.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballotwatch.identity.Fingerprint;

/** The files of one casebook by name, unread; from a folder or from the class path. */
public record CasebookFiles(String name, Map<String, byte[]> contents) {
    static final String PROPERTIES = "casebook.properties";

    public static CasebookFiles bundled(String name) {
        Map<String, byte[]> contents = new TreeMap<>();
        List<String> files = new ArrayList<>(CasebookFile.NAMES_OF_FILES);
        files.add(PROPERTIES);
        for (String file : files) {
            String resource = "casebook/" + name + "/" + file;
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
                if (in != null) {
                    contents.put(file, in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new CasebookFiles(name, contents);
    }

    /** @throws CasebookFault if the folder cannot be read */
    public static CasebookFiles of(Path folder) {
        String name = folder.getFileName().toString();
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(CasebookFiles::belongs).toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new CasebookFault(name, List.of(folder + ": cannot be read: " + e));
        }
        return new CasebookFiles(name, contents);
    }

    /** Whether the file makes its folder a casebook, or something that is meant as one. */
    static boolean belongs(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.equals(PROPERTIES) || name.toLowerCase(Locale.ROOT).endsWith(".csv"));
    }

    /** Null where there is no such file. What is not UTF-8 is a problem, and replaced so that the rest can be checked. */
    String text(String file, Problems problems) {
        byte[] bytes = contents.get(file);
        if (bytes == null) {
            return null;
        }
        ByteBuffer unread = ByteBuffer.wrap(bytes);
        if (StandardCharsets.UTF_8
                .newDecoder()
                .decode(unread, CharBuffer.allocate(bytes.length), true)
                .isError()) {
            long before = IntStream.range(0, unread.position())
                    .filter(i -> bytes[i] == '\n')
                    .count();
            problems.add(file, 1 + before, null, "is not UTF-8; save the file in that encoding");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Changes whenever any file does. */
    String digest() {
        MessageDigest digest = Fingerprint.sha256();
        contents.forEach((file, bytes) -> {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes);
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
