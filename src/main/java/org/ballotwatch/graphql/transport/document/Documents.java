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

/** Finds the text of a document by the id that a request gives, and says which texts may be carried out. */
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
                        document.file() + ": " + document.id() + " is the id of another document too.");
            }
            registeredTexts.add(document.text());
        }
        if (settings.onlyRegistered() && registered.isEmpty()) {
            throw new StartupFailure("BALLOTWATCH_DOCUMENTS_ONLY_REGISTERED is true, but no document is registered:"
                    + " name a folder that holds some with BALLOTWATCH_DOCUMENTS_FOLDER.");
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
     * The text to carry out.
     *
     * @param text as the request has it, or null
     * @param documentId the id as the request has it, or null; not both are null
     * @throws Refusal if there is no such document, if text and id are of two, or if it may not be carried out
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
                    "Only registered documents are carried out here, and this is none of them.");
        }
        if (id == null) {
            return text;
        }
        known = remembered.getIfPresent(id);
        return known != null ? same(known, text) : unknown(text, id);
    }

    /** Whether two ids name one document: a hash may carry the prefix {@code sha256:} and be in capital letters. */
    public static boolean isSameId(String id, String other) {
        return Sha256.plain(id).equals(Sha256.plain(other));
    }

    /** Answers to the id alone from now on; for a document that is valid. */
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
        // Clients tell these two by their message, which is therefore no sentence.
        throw settings.remembered() > 0
                ? new Refusal(ErrorCode.PERSISTED_QUERY_NOT_FOUND, null, "PersistedQueryNotFound")
                : new Refusal(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, null, "PersistedQueryNotSupported");
    }

    private static String same(String known, String text) {
        if (text != null && !text.equals(known)) {
            throw Refusal.argument(
                    "sha256Hash",
                    "The hash is not that of the query: send the SHA-256 of its very text, in hexadecimal");
        }
        return known;
    }
}
