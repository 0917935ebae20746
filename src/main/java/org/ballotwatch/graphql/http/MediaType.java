package org.ballotwatch.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/** The two media types of an answer. They differ in what an invalid document's status is: 400 here, 200 there. */
enum MediaType {
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    JSON("application/json");

    /** What clients send; taking a header apart costs more than everything else that is done with it. */
    private static final Map<String, MediaType> USUAL = Map.of(
            "*/*", JSON,
            "application/json", JSON,
            "application/json, */*", JSON,
            "application/json, text/plain, */*", JSON,
            "application/graphql-response+json", GRAPHQL_RESPONSE,
            "application/graphql-response+json, application/json", GRAPHQL_RESPONSE,
            "application/graphql-response+json, application/json;q=0.9", GRAPHQL_RESPONSE,
            "application/graphql-response+json,application/json;q=0.9", GRAPHQL_RESPONSE);

    private final String name;
    private final CharSequence contentType;

    MediaType(String name) {
        this.name = name;
        this.contentType = HttpHeaders.createOptimized(name + "; charset=utf-8");
    }

    CharSequence contentType() {
        return contentType;
    }

    /** The one that the client likes best; JSON for whoever does not say; null where it takes neither. */
    static MediaType acceptedBy(RoutingContext request) {
        List<String> sent = request.request().headers().getAll(HttpHeaders.ACCEPT);
        if (sent.isEmpty()) {
            return JSON;
        }
        MediaType usual = USUAL.get(sent.get(0));
        return usual != null && sent.size() == 1 ? usual : preferred(request);
    }

    private static MediaType preferred(RoutingContext request) {
        var accepted = request.parsedHeaders().accept();
        if (accepted.isEmpty()) {
            return JSON;
        }
        for (MIMEHeader header : accepted) {
            if (header.weight() == 0) {
                continue; // "anything but this"
            }
            String wanted = header.value();
            if (wanted.equals(GRAPHQL_RESPONSE.name)) {
                return GRAPHQL_RESPONSE;
            }
            if (wanted.equals(JSON.name) || wanted.equals("application/*") || wanted.equals("*/*")) {
                return JSON;
            }
        }
        return null;
    }
}
