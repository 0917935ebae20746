package org.ballotwatch.graphql.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballotwatch.database.StartupFailure;

/** Reads the documents of a folder and its sub-folders. */
final class DocumentFolder {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MANIFEST = "apollo-persisted-query-manifest";

    private final Path folder;
    private final List<RegisteredDocument> documents = new ArrayList<>();

    private DocumentFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws StartupFailure naming the file that cannot be read */
    static List<RegisteredDocument> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new StartupFailure("BALLOTWATCH_DOCUMENTS_FOLDER names " + folder + ", which is no folder.");
        }
        DocumentFolder read = new DocumentFolder(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                read.file(file);
            }
        } catch (IOException e) {
            throw new StartupFailure("The documents in " + folder + " cannot be read: " + e.getMessage(), e);
        }
        return read.documents;
    }

    private void file(Path file) throws IOException {
        String name = folder.relativize(file).toString();
        if (name.endsWith(".graphql")) {
            String text = text(file, name);
            add(name, Sha256.of(text), text);
            // Editors end a file with a line break that a client's build leaves out.
            add(name, Sha256.of(text.strip()), text.strip());
        } else if (name.endsWith(".json")) {
            list(name, json(file, name));
        }
    }

    private static String text(Path file, String name) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new StartupFailure(name + " is not UTF-8; save the file in that encoding.", e);
        }
    }

    private static JsonNode json(Path file, String name) throws IOException {
        try {
            return JSON.readTree(file.toFile());
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
            throw new StartupFailure(name + ": each document has an id and a text; one of them has not.");
        }
        String key = id.asText();
        String plain = Sha256.plain(key);
        boolean hash = Sha256.looksLike(plain);
        if (!hash && !plain.equals(key)) {
            throw new StartupFailure(name + ": " + key + " is no SHA-256: 64 hexadecimal digits follow \"sha256:\".");
        }
        if (hash && !Sha256.of(text.asText()).equals(plain)) {
            throw new StartupFailure(name + ": " + key + " is not the SHA-256 of the document beside it, which is "
                    + Sha256.of(text.asText()) + ".");
        }
        add(name, plain, text.asText());
    }

    private void add(String file, String id, String text) {
        documents.add(new RegisteredDocument(file, id, text));
    }
}
