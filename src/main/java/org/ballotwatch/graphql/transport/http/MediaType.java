package org.ballotwatch.graphql.transport.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/**
 * The media types of a response. The first two differ in the status of an invalid document: 400 here, 200 there. An
 * {@link EventStream} takes subscriptions too, and only a client that names it gets one.
 */
enum MediaType {
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    JSON("application/json"),
    EVENT_STREAM("text/event-stream");

    /** The specificity of a range without a wildcard. */
    private static final int NAMED = 3;

    /** Headers that clients usually send; parsing a header costs more than all other work on it. */
    private static final Map<String, MediaType> USUAL = Map.of(
            "text/event-stream", EVENT_STREAM,
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

    /** Returns the type that the client prefers; JSON if it states no preference; null if it accepts none. */
    static MediaType acceptedBy(RoutingContext request) {
        List<String> sent = request.request().headers().getAll(HttpHeaders.ACCEPT);
        if (sent.isEmpty()) {
            return JSON;
        }
        MediaType usual = USUAL.get(sent.get(0));
        return usual != null && sent.size() == 1 ? usual : preferred(MediaRange.list(sent));
    }

    /** Among equal weights, a named type precedes one matched by a wildcard, and then the first one wins. */
    private static MediaType preferred(List<MediaRange> accepted) {
        if (accepted.isEmpty()) {
            return JSON;
        }
        Match json = JSON.match(accepted);
        Match response = GRAPHQL_RESPONSE.match(accepted);
        Match stream = EVENT_STREAM.match(accepted);
        if (stream.isNamed() && stream.isBetterThan(json) && stream.isBetterThan(response)) {
            return EVENT_STREAM;
        }
        if (response.isBetterThan(json)) {
            return GRAPHQL_RESPONSE;
        }
        return json.quality > 0 ? JSON : null;
    }

    /** The most specific range decides (RFC 9110, section 12.5.1). */
    private Match match(List<MediaRange> accepted) {
        Match best = new Match(0, 0, 0);
        for (int i = 0; i < accepted.size(); i++) {
            MediaRange range = accepted.get(i);
            int specificity = specificity(range.name());
            if (specificity > best.specificity
                    || specificity == best.specificity && specificity > 0 && range.quality() > best.quality) {
                best = new Match(range.quality(), specificity, i);
            }
        }
        return best;
    }

    private int specificity(String range) {
        if (range.equals(name)) {
            return NAMED;
        }
        return range.equals("application/*") ? 2 : range.equals("*/*") ? 1 : 0;
    }

    private record Match(double quality, int specificity, int position) {
        boolean isNamed() {
            return specificity == NAMED;
        }

        boolean isBetterThan(Match other) {
            if (quality != other.quality) {
                return quality > other.quality;
            }
            return quality > 0
                    && (specificity != other.specificity ? specificity > other.specificity : position < other.position);
        }
    }
}
