package org.ballotwatch.graphql.transport.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballotwatch.database.StartupFailure;
import org.ballotwatch.file.ContainedFolder;
import org.ballotwatch.file.UnreadableFile;
import org.ballotwatch.text.Excerpt;

/** Reads the documents of a folder and its sub-folders. */
final class DocumentFolder {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MANIFEST = "apollo-persisted-query-manifest";

    /** Maximum size of all files together; a client with a thousand documents has about 2 MB. */
    private static final long MOST_BYTES = 20_000_000;

    private static final int MOST_FILES = 10_000;

    private final Path folder;
    private final ContainedFolder contained;
    private final List<RegisteredDocument> documents = new ArrayList<>();

    private long left = MOST_BYTES;

    private DocumentFolder(Path folder) throws IOException {
        this.folder = folder;
        this.contained = ContainedFolder.of(folder);
    }

    /** @throws StartupFailure if a file cannot be read; it names the file */
    static List<RegisteredDocument> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new StartupFailure("BALLOTWATCH_DOCUMENTS_FOLDER names " + folder + ", which is not a folder.");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            DocumentFolder read = new DocumentFolder(folder);
            List<Path> found = files.filter(DocumentFolder::belongs)
                    .limit(MOST_FILES + 1)
                    .sorted()
                    .toList();
            if (found.size() > MOST_FILES) {
                throw new StartupFailure("BALLOTWATCH_DOCUMENTS_FOLDER names " + folder + ", which has more than "
                        + MOST_FILES + " files.");
            }
            for (Path file : found) {
                read.file(file);
            }
            return read.documents;
        } catch (IOException | UncheckedIOException e) {
            throw new StartupFailure("The documents in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Excludes folders and links to folders, which Kubernetes puts beside the files that it mounts. */
    private static boolean belongs(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".graphql") || name.endsWith(".json")) && !Files.isDirectory(file);
    }

    private void file(Path file) throws IOException {
        Path inside = folder.relativize(file);
        String name = Excerpt.of(inside.toString());
        byte[] bytes = bytes(inside, name);
        if (name.endsWith(".graphql")) {
            String text = text(bytes, name);
            add(name, Sha256.of(text), text);
            // Editors end a file with a line break, which a client's build omits.
            add(name, Sha256.of(text.strip()), text.strip());
        } else {
            list(name, json(bytes, name));
        }
    }

    private byte[] bytes(Path inside, String name) throws IOException {
        try {
            byte[] bytes = contained.read(inside, left);
            left -= bytes.length;
            return bytes;
        } catch (UnreadableFile e) {
            String why = e.isTooLarge()
                    ? "is too large: the limit for all documents together is " + MOST_BYTES / 1_000_000 + " MB"
                    : e.getMessage();
            throw new StartupFailure("BALLOTWATCH_DOCUMENTS_FOLDER: " + name + " " + why + ".", e);
        }
    }

    private static String text(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StartupFailure(name + " is not UTF-8; save the file in that encoding.", e);
        }
    }

    private static JsonNode json(byte[] bytes, String name) throws IOException {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new StartupFailure(
                    name + " is not JSON: line " + e.getLocation().getLineNr() + ".", e);
        }
    }

    private void list(String name, JsonNode list) {
        if (list.path("format").asText().equals(MANIFEST)) {
            for (JsonNode operation : list.path("operations")) {
                entry(name, operation.path("id"), operation.path("body"));
            }
            return;
        }
        if (!list.isObject()) {
            throw new StartupFailure(name + " is neither an " + MANIFEST + " nor an object of ids and documents.");
        }
        list.properties().forEach(each -> entry(name, JSON.getNodeFactory().textNode(each.getKey()), each.getValue()));
    }

    private void entry(String name, JsonNode id, JsonNode text) {
        if (!id.isTextual() || !text.isTextual()) {
            throw new StartupFailure(name + ": each document needs an id and a text; one of them lacks them.");
        }
        String key = id.asText();
        String plain = Sha256.plain(key);
        boolean hash = Sha256.isHash(plain);
        if (!hash && !plain.equals(key)) {
            throw new StartupFailure(name + ": " + key + " is not a SHA-256: \"sha256:\" needs 64 hexadecimal digits.");
        }
        if (hash && !Sha256.of(text.asText()).equals(plain)) {
            throw new StartupFailure(name + ": " + key + " is not the SHA-256 of its document, which is "
                    + Sha256.of(text.asText()) + ".");
        }
        add(name, plain, text.asText());
    }

    private void add(String file, String id, String text) {
        documents.add(new RegisteredDocument(file, id, text));
    }
}
