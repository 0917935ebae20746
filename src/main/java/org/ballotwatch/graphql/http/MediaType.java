package org.ballotwatch.graphql.http;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;

/** The two media types of an answer. They differ in what an invalid document's status is: 400 here, 200 there. */
enum MediaType {
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    JSON("application/json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    String contentType() {
        return name + "; charset=utf-8";
    }

    /** The one that the client likes best; JSON for whoever does not say; null where it takes neither. */
    static MediaType acceptedBy(RoutingContext request) {
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
