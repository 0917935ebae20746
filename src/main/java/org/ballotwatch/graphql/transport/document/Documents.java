package org.ballotwatch.graphql.transport.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballotwatch.database.StartupFailure;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/** Finds a document's text by the id in a request, and decides which texts may be executed. */
@ApplicationScoped
public class Documents {
    private final DocumentSettings settings;
    private final List<RegisteredDocument> registered;
    private final Map<String, String> registeredById = new HashMap<>();
    private final Set<String> registeredTexts = new HashSet<>();
    private final Cache<String, String> remembered;

    Documents(DocumentSettings settings) {
        this.settings = settings;
        registered = settings.folder().map(DocumentFolder::read).orElse(List.of());
        for (RegisteredDocument document : registered) {
            String other = registeredById.putIfAbsent(document.id(), document.text());
            if (other != null && !other.equals(document.text())) {
                throw new StartupFailure(
                        document.file() + ": " + document.id() + " is also the id of another document.");
            }
            registeredTexts.add(document.text());
        }
        if (settings.onlyRegistered() && registered.isEmpty()) {
            throw new StartupFailure("BALLOTWATCH_DOCUMENTS_ONLY_REGISTERED is true, but no document is registered:"
                    + " set BALLOTWATCH_DOCUMENTS_FOLDER to a folder that contains some.");
        }
        remembered = Caffeine.newBuilder()
                .maximumWeight(settings.remembered())
                .weigher((String id, String text) -> id.length() + text.length())
                .build();
    }

    public List<RegisteredDocument> registered() {
        return registered;
    }

    /**
     * Returns the text to execute.
     *
     * @param text the text in the request, or null
     * @param documentId the id in the request, or null; at least one of the two is not null
     * @throws Refusal if there is no such document, if text and id do not match, or if the document may not be executed
     */
    public String text(String text, String documentId) {
        String id = documentId == null ? null : Sha256.plain(documentId);
        String known = id == null ? null : registeredById.get(id);
        if (known != null) {
            return same(known, text);
        }
        if (settings.onlyRegistered() && (text == null || !registeredTexts.contains(text))) {
            throw new Refusal(
                    ErrorCode.DOCUMENT_NOT_REGISTERED,
                    null,
                    "This service executes only registered documents, and this is not one of them.");
        }
        if (id == null) {
            return text;
        }
        known = remembered.getIfPresent(id);
        return known != null ? same(known, text) : unknown(text, id);
    }

    /** Returns whether two ids name one document: a hash may have the prefix {@code sha256:} and capital letters. */
    public static boolean isSameId(String id, String other) {
        return Sha256.plain(id).equals(Sha256.plain(other));
    }

    /** Remembers a valid document, so that requests may send only its id. */
    public void store(String text, String documentId) {
        String id = Sha256.plain(documentId);
        if (settings.remembered() > 0 && !registeredById.containsKey(id)) {
            remembered.asMap().putIfAbsent(id, text);
        }
    }

    private String unknown(String text, String id) {
        if (text != null) {
            return id.equals(Sha256.of(text)) ? text : same(null, text);
        }
        // Clients distinguish these two by message, so the messages are not sentences.
        throw settings.remembered() > 0
                ? new Refusal(ErrorCode.PERSISTED_QUERY_NOT_FOUND, null, "PersistedQueryNotFound")
                : new Refusal(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, null, "PersistedQueryNotSupported");
    }

    private static String same(String known, String text) {
        if (text != null && !text.equals(known)) {
            throw Refusal.argument(
                    "sha256Hash",
                    "The hash does not match the query: send the SHA-256 of its exact text, in hexadecimal");
        }
        return known;
    }
}
