package org.ballotwatch.graphql.transport.http;

import java.util.Map;
import java.util.Set;
import org.ballotwatch.graphql.transport.document.Documents;

/**
 * The id of a document as clients send it: {@code documentId} of the GraphQL over HTTP draft, or Apollo's extension
 * {@code persistedQuery}.
 */
final class PersistedQuery {
    /** The extensions of a request that say no more than which document it is. */
    static final Set<String> KEYS = Set.of("persistedQuery");

    private PersistedQuery() {}

    /** @return the id, or null if the request has none */
    static String id(Object documentId, Map<String, Object> extensions) {
        String hash = hash(extensions.get("persistedQuery"));
        if (documentId == null) {
            return hash;
        }
        if (!(documentId instanceof String id) || id.isBlank()) {
            throw new HttpRefusal(400, "\"documentId\" must be a string or omitted.");
        }
        if (hash != null && !Documents.isSameId(hash, id)) {
            throw new HttpRefusal(400, "\"documentId\" and \"persistedQuery\" name two documents; send one of them.");
        }
        return id;
    }

    private static String hash(Object extension) {
        if (extension == null) {
            return null;
        }
        if (extension instanceof Map<?, ?> fields
                && fields.get("version") instanceof Integer version
                && version == 1
                && fields.get("sha256Hash") instanceof String hash
                && !hash.isBlank()) {
            return hash;
        }
        throw new HttpRefusal(
                400, "\"persistedQuery\" must be an object with \"version\": 1 and \"sha256Hash\", the query's hash.");
    }
}
