package org.ballotwatch.dataset.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one casebook as text, by name; from a folder or from the class path. */
public record CasebookFiles(String name, Map<String, String> texts) {
    static final String PROPERTIES = "casebook.properties";

    public static CasebookFiles bundled(String name) {
        Map<String, String> texts = new TreeMap<>();
        List<String> files = new ArrayList<>(CasebookFile.NAMES_OF_FILES);
        files.add(PROPERTIES);
        for (String file : files) {
            String resource = "casebook/" + name + "/" + file;
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
                if (in != null) {
                    texts.put(file, text(name, file, in.readAllBytes()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new CasebookFiles(name, texts);
    }

    /** @throws CasebookFault if a file is not UTF-8, is none of a casebook's, or cannot be read */
    public static CasebookFiles of(Path folder) {
        String name = folder.getFileName().toString();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String fileName = file.getFileName().toString();
                if (fileName.endsWith(".csv") || fileName.equals(PROPERTIES)) {
                    texts.put(fileName, text(name, fileName, Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new CasebookFault(name, List.of(folder + ": cannot be read: " + e.getMessage()));
        }
        return new CasebookFiles(name, texts);
    }

    private static String text(String casebook, String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CasebookFault(casebook, List.of(file + ": is not UTF-8"));
        }
    }

    Properties properties() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(texts.getOrDefault(PROPERTIES, "")));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes whenever any file does. */
    String digest() {
        MessageDigest digest = sha256();
        texts.forEach((file, text) -> {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
