package org.ballotwatch.graphql.transport.table;

import io.netty.handler.codec.http.QueryStringEncoder;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.transport.http.AuthenticationRoute;
import org.ballotwatch.graphql.transport.http.HttpRefusal;
import org.ballotwatch.graphql.transport.http.MediaRange;
import org.ballotwatch.graphql.transport.http.Refusals;
import org.ballotwatch.graphql.transport.http.UrlParameters;

/** {@code /data/{document}.csv}, {@code .ndjson} and {@code .geojson}: GET and HEAD. */
@ApplicationScoped
class TableRoute {
    private static final String PATH = AuthenticationRoute.TABLES;
    private static final String FILE = "file";

    private final TableDocuments documents;
    private final TableDownloads downloads;
    private final TableSettings settings;
    private final Refusals refusals;
    private final AtomicInteger running = new AtomicInteger();

    TableRoute(TableDocuments documents, TableDownloads downloads, TableSettings settings, Refusals refusals) {
        this.documents = documents;
        this.downloads = downloads;
        this.settings = settings;
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.get(PATH + "/:" + FILE).handler(this::send);
        router.head(PATH + "/:" + FILE).handler(this::send);
        router.route(PATH + "/*").handler(this::refuse);
    }

    private void send(RoutingContext http) {
        try {
            String file = http.pathParam(FILE);
            MultiMap parameters = UrlParameters.of(http);
            if (file.endsWith(TableDownloads.METADATA)) {
                TableDocument document =
                        documents.named(file.substring(0, file.length() - TableDownloads.METADATA.length()));
                if (isRedirected(http, document, parameters)) {
                    return;
                }
                downloads.describe(http, document, TableVariables.of(document, parameters));
                return;
            }
            int dot = file.lastIndexOf('.');
            TableFormat format = TableFormat.of(file.substring(dot + 1))
                    .orElseThrow(() -> new HttpRefusal(
                            404, "Tables end with .csv, .ndjson or .geojson, such as " + PATH + "/incidents.csv."));
            TableDocument document = documents.named(file.substring(0, dot));
            if (isRedirected(http, document, parameters)) {
                return;
            }
            requireAccepted(http, format);
            Map<String, Object> variables = TableVariables.of(document, parameters);
            requireRoom(http);
            downloads.send(http, document, format, variables);
        } catch (HttpRefusal refusal) {
            refusals.send(http, refusal);
        }
    }

    /** Redirects an address that pins an earlier text of the document to the same table of today's text. */
    private static boolean isRedirected(RoutingContext http, TableDocument document, MultiMap parameters) {
        String pinned = parameters.get(TableDocument.DOCUMENT);
        if (pinned == null || pinned.equals(document.hash())) {
            return false;
        }
        String path = http.request().path();
        QueryStringEncoder address = new QueryStringEncoder(path.substring(path.lastIndexOf('/') + 1));
        parameters.forEach((name, value) -> {
            if (!name.equals(TableDocument.DOCUMENT)) {
                address.addParam(name, value);
            }
        });
        http.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, address.toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
        return true;
    }

    private void requireRoom(RoutingContext http) {
        if (running.incrementAndGet() > settings.concurrent()) {
            running.decrementAndGet();
            throw new HttpRefusal(
                    503,
                    ErrorCode.RATE_LIMITED,
                    "Too many tables are being sent; the limit is %d. Try again in a second."
                            .formatted(settings.concurrent()));
        }
        http.addEndHandler(end -> running.decrementAndGet());
    }

    private static void requireAccepted(RoutingContext http, TableFormat format) {
        Iterable<String> accepted = http.request().headers().getAll(HttpHeaders.ACCEPT);
        boolean any = !accepted.iterator().hasNext()
                || MediaRange.list(accepted).stream().anyMatch(range -> range.accepts(format.mediaType()));
        if (!any) {
            throw new HttpRefusal(406, "This table is " + format.mediaType() + "; accept that or another extension.");
        }
    }

    private void refuse(RoutingContext http) {
        http.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        HttpMethod method = http.request().method();
        if (method == HttpMethod.OPTIONS) {
            http.response().setStatusCode(204).end();
        } else if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            refusals.send(
                    http,
                    new HttpRefusal(
                            404,
                            "The tables are " + String.join(", ", documents.names()) + ", such as " + PATH
                                    + "/incidents.csv."));
        } else {
            refusals.send(http, new HttpRefusal(405, "Tables accept GET and HEAD."));
        }
    }
}
