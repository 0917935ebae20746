package org.ballotwatch.graphql.transport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ballotwatch.database.StartupFailure;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which text an id refers to, which texts may be executed, and the required form of a folder of documents. */
class DocumentsTest {
    private static final String KNOWN = "{ known: __typename }";
    private static final String OTHER = "{ other: __typename }";

    @TempDir
    Path folder;

    private record Settings(Optional<Path> folder, boolean onlyRegistered, long remembered)
            implements DocumentSettings {}

    @Test
    void a_file_is_registered_with_and_without_its_last_line_break() throws IOException {
        write("known.graphql", KNOWN + "\n");
        Documents documents = registered(true);
        assertThat(documents.text(null, Sha256.of(KNOWN))).isEqualTo(KNOWN);
        assertThat(documents.text(null, Sha256.of(KNOWN + "\n"))).isEqualTo(KNOWN + "\n");
        assertThat(documents.text(KNOWN, null)).isEqualTo(KNOWN);
        assertThat(documents.text(KNOWN, Sha256.of(KNOWN))).isEqualTo(KNOWN);
    }

    @Test
    void a_manifest_from_apollo_is_read() throws IOException {
        write("manifest.json", """
                {"format": "apollo-persisted-query-manifest", "version": 1,
                 "operations": [{"id": "%s", "name": "Known", "type": "query", "body": "%s"}]}
                """.formatted(Sha256.of(KNOWN), KNOWN));
        assertThat(registered(true).text(null, Sha256.of(KNOWN))).isEqualTo(KNOWN);
    }

    // graphql-codegen writes the prefix into its list and its clients send it; Apollo's clients send the digits alone.
    @ParameterizedTest
    @ValueSource(strings = {"sha256:%s", "%s", "SHA256:%S"})
    void a_list_from_graphql_codegen_is_read_and_found_by_every_form_of_the_hash(String form) throws IOException {
        write("persisted-documents.json", "{\"sha256:%s\": \"%s\"}".formatted(Sha256.of(KNOWN), KNOWN));
        String id = form.formatted(Sha256.of(KNOWN));
        assertThat(registered(true).text(null, id)).isEqualTo(KNOWN);
        assertThat(registered(true).text(KNOWN, id)).isEqualTo(KNOWN);
        refused(ErrorCode.INVALID_ARGUMENT, registered(true), OTHER, id);
    }

    @Test
    void a_document_is_remembered_by_every_form_of_the_hash() {
        Documents documents = new Documents(new Settings(Optional.empty(), false, 1_000));
        documents.store(OTHER, "sha256:" + Sha256.of(OTHER));
        assertThat(documents.text(null, Sha256.of(OTHER))).isEqualTo(OTHER);
        assertThat(documents.text(null, "sha256:" + Sha256.of(OTHER))).isEqualTo(OTHER);
    }

    /** As Kubernetes mounts configuration. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_within_the_folder_is_followed() throws IOException {
        Files.createDirectory(folder.resolve("..2026_11_29"));
        write("..2026_11_29/known.graphql", KNOWN);
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_11_29"));
        Files.createSymbolicLink(folder.resolve("known.graphql"), Path.of("..data/known.graphql"));
        assertThat(registered(true).text(null, Sha256.of(KNOWN))).isEqualTo(KNOWN);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_out_of_the_folder_or_a_pipe_is_refused(@TempDir Path outside) throws Exception {
        Path secret = Files.writeString(outside.resolve("secret"), "hunter2");
        Files.createSymbolicLink(folder.resolve("a.graphql"), secret);
        assertThatThrownBy(() -> registered(true))
                .isInstanceOf(StartupFailure.class)
                .hasMessageStartingWith("BALLOTWATCH_DOCUMENTS_FOLDER: a.graphql is a link out of its folder")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("hunter2");

        Files.delete(folder.resolve("a.graphql"));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("b.json").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThatThrownBy(() -> registered(true))
                .hasMessageStartingWith("BALLOTWATCH_DOCUMENTS_FOLDER: b.json is a pipe, a socket or a device");
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("a.json").toFile(), "rw")) {
            sparse.setLength(700_000_000);
        }
        assertThatThrownBy(() -> registered(true)).hasMessageContaining("a.json is too large");
    }

    @Test
    void a_list_with_other_ids_is_read() throws IOException {
        write("relay.json", "{\"0a1b\": \"%s\"}".formatted(KNOWN));
        assertThat(registered(true).text(null, "0a1b")).isEqualTo(KNOWN);
    }

    @Test
    void other_documents_are_refused_if_only_registered_ones_may_run() throws IOException {
        write("known.graphql", KNOWN);
        Documents documents = registered(true);
        refused(ErrorCode.DOCUMENT_NOT_REGISTERED, documents, OTHER, null);
        refused(ErrorCode.DOCUMENT_NOT_REGISTERED, documents, null, Sha256.of(OTHER));
        refused(ErrorCode.DOCUMENT_NOT_REGISTERED, documents, OTHER, Sha256.of(OTHER));
        refused(ErrorCode.INVALID_ARGUMENT, documents, OTHER, Sha256.of(KNOWN));
        documents.store(OTHER, Sha256.of(OTHER));
        refused(ErrorCode.DOCUMENT_NOT_REGISTERED, documents, null, Sha256.of(OTHER));
    }

    @Test
    void other_documents_are_remembered_if_they_may_run() throws IOException {
        write("known.graphql", KNOWN);
        Documents documents = registered(false);
        assertThat(documents.text(OTHER, null)).isEqualTo(OTHER);
        refused(ErrorCode.PERSISTED_QUERY_NOT_FOUND, documents, null, Sha256.of(OTHER));
        documents.store(OTHER, Sha256.of(OTHER));
        assertThat(documents.text(null, Sha256.of(OTHER))).isEqualTo(OTHER);
    }

    @Test
    void nothing_is_remembered_if_that_is_turned_off() {
        Documents documents = new Documents(new Settings(Optional.empty(), false, 0));
        assertThat(documents.text(OTHER, Sha256.of(OTHER))).isEqualTo(OTHER);
        documents.store(OTHER, Sha256.of(OTHER));
        refused(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, documents, null, Sha256.of(OTHER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bad.json | {                                     | bad.json is not JSON
            bad.json | []                                    | bad.json is neither
            bad.json | {"a": 5}                              | bad.json: each document needs an id and a text
            bad.json | {"%064d": "{ a }"}                    | is not the SHA-256 of its document
            bad.json | {"sha256:%064d": "{ a }"}             | is not the SHA-256 of its document
            bad.json | {"sha256:%d": "{ a }"}                | 64 hexadecimal digits
            """)
    void an_unreadable_file_prevents_startup(String name, String content, String message) throws IOException {
        write(name, content.formatted(7));
        assertThatThrownBy(() -> registered(false))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining(message);
    }

    @Test
    void an_id_of_two_documents_prevents_startup() throws IOException {
        write("a.json", "{\"0a1b\": \"%s\"}".formatted(KNOWN));
        write("b.json", "{\"0a1b\": \"%s\"}".formatted(OTHER));
        assertThatThrownBy(() -> registered(false)).hasMessageContaining("b.json: 0a1b");
    }

    @Test
    void requiring_registered_documents_without_any_prevents_startup() {
        assertThatThrownBy(() -> registered(true)).hasMessageContaining("BALLOTWATCH_DOCUMENTS_FOLDER");
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> new Documents(new Settings(Optional.of(nowhere), false, 1)))
                .hasMessageContaining("nowhere, which is not a folder");
    }

    private Documents registered(boolean only) {
        return new Documents(new Settings(Optional.of(folder), only, 1_000));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static void refused(ErrorCode code, Documents documents, String text, String id) {
        assertThatThrownBy(() -> documents.text(text, id))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
