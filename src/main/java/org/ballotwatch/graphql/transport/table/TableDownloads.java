package org.ballotwatch.graphql.transport.table;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.transport.http.HttpRefusal;
import org.ballotwatch.graphql.transport.http.PageReader;
import org.ballotwatch.graphql.transport.http.Refusals;

/**
 * Sends tables. All pages are read under the same clocks, so they fit together although each has a snapshot of its own:
 * a client that reads slowly holds no connection of the database.
 */
@Singleton
class TableDownloads {
    /** The end of the log of changes tells whether anything changed; its value is part of the entity tag. */
    private static final String TERMS = """
            query ($asOf: Date, $recordedAsOf: DateTime) {
              noticeCursor
              datasets(asOf: $asOf, recordedAsOf: $recordedAsOf) { licence attribution }
            }""";

    static final String METADATA = ".csv-metadata.json";

    private final PageReader pages;
    private final Refusals refusals;
    private final TableSettings settings;
    private final Clock clock;

    TableDownloads(PageReader pages, Refusals refusals, TableSettings settings, Clock clock) {
        this.pages = pages;
        this.refusals = refusals;
        this.settings = settings;
        this.clock = clock;
    }

    void send(RoutingContext context, TableDocument document, TableFormat format, Map<String, Object> variables) {
        terms(context, document, "." + format.extension(), variables, (terms, caching) -> {
            headers(context, document, format, terms, caching);
            if (pages.isFresh(context, caching.tag())) {
                context.response().setStatusCode(304).end();
                return;
            }
            TableWriter writer = TableWriter.of(format, document.columns(), terms);
            new TableDownload(context, document, pages, refusals, settings.entries(), variables, writer).start();
        });
    }

    /** Sends what the CSV file means, as CSV on the Web. Source: https://www.w3.org/TR/tabular-metadata/ */
    void describe(RoutingContext context, TableDocument document, Map<String, Object> variables) {
        terms(context, document, ".csv", variables, (terms, caching) -> {
            headers(context, "application/csvm+json", caching);
            if (pages.isFresh(context, caching.tag())) {
                context.response().setStatusCode(304).end();
                return;
            }
            Map<String, Object> empty = new HashMap<>(variables); // finds out whether there is such a file
            empty.put(TableDocument.FIRST, 0);
            pages.read(context, document.text(), empty, document.names(), result -> {
                if (document.connection(result.getData()) == null) {
                    context.response().headers().remove(HttpHeaders.ETAG);
                    refusals.send(context, new HttpRefusal(400, TableDownload.NOTHING));
                } else if (context.request().method() == HttpMethod.HEAD) {
                    context.response().end();
                } else {
                    context.response().end(TableMetadata.of(document, terms));
                }
            });
        });
    }

    /** @param permanent whether the address has this file for ever */
    private record Caching(String tag, boolean permanent) {}

    private interface TermsUser {
        void use(TableTerms terms, Caching caching);
    }

    /** Reads the terms, and sets the clocks that apply to all pages. */
    private void terms(
            RoutingContext context,
            TableDocument document,
            String extension,
            Map<String, Object> variables,
            TermsUser user) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        Map<String, Object> given = new TreeMap<>(variables);
        Integer first = (Integer) given.get(TableDocument.FIRST);
        if (first != null && (first < 0 || first > settings.entries())) {
            throw HttpRefusal.argument(
                    TableDocument.FIRST, "\"first\" must be a number from 0 to " + settings.entries() + ".");
        }
        variables.putIfAbsent(TableDocument.RECORDED_AS_OF, now.toString());
        variables.putIfAbsent(TableDocument.AS_OF, now.toLocalDate().toString());
        pages.read(context, TERMS, variables, document.names(), result -> {
            Map<?, ?> data = Objects.requireNonNull(result.getData());
            String asOf = variables.get(TableDocument.AS_OF).toString();
            boolean permanent = context.queryParams().contains(TableDocument.DOCUMENT)
                    && pages.isPermanent(document.text(), variables);
            TableTerms terms = new TableTerms(
                    all(data, "licence"),
                    all(data, "attribution"),
                    asOf,
                    variables.get(TableDocument.RECORDED_AS_OF).toString(),
                    address(context, document, extension, variables));
            Object position = permanent ? "" : data.get("noticeCursor");
            user.use(terms, new Caching(tag(document, extension, given, asOf, position), permanent));
        });
    }

    private static String all(Map<?, ?> data, String field) {
        List<?> datasets = (List<?>) data.get("datasets");
        return datasets.stream()
                .map(dataset -> ((Map<?, ?>) dataset).get(field))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String address(
            RoutingContext context, TableDocument document, String extension, Map<String, Object> variables) {
        StringJoiner parameters = new StringJoiner("&");
        TreeMap<String, Object> pinned = new TreeMap<>(variables);
        pinned.put(TableDocument.DOCUMENT, document.hash());
        pinned.forEach((name, value) -> {
            List<?> values = value instanceof List<?> list ? list : List.of(value);
            values.forEach(
                    each -> parameters.add(name + "=" + URLEncoder.encode(each.toString(), StandardCharsets.UTF_8)));
        });
        String request = context.request().absoluteURI().replaceFirst("\\?.*", "");
        return request.substring(0, request.lastIndexOf('/') + 1) + document.name() + extension + "?" + parameters;
    }

    /** Weak, since the clocks within the file differ from one request to the next. */
    private static String tag(
            TableDocument document, String extension, Map<String, Object> given, String asOf, Object position) {
        String all = String.join("\n", document.text(), extension, given.toString(), asOf, String.valueOf(position));
        return "W/\"" + PageReader.hash(all) + "\"";
    }

    private void headers(
            RoutingContext context, TableDocument document, TableFormat format, TableTerms terms, Caching caching) {
        String file = document.name() + "." + format.extension();
        List<String> links = new ArrayList<>(List.of("<" + terms.permalink() + ">; rel=\"canonical\""));
        if (format == TableFormat.CSV) {
            String metadata = terms.permalink().replaceFirst("\\.csv\\?", METADATA + "?");
            links.add("<" + metadata + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
        }
        headers(context, format.contentType(), caching);
        context.response()
                .putHeader("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .putHeader("Link", links);
    }

    private void headers(RoutingContext context, String contentType, Caching caching) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, contentType)
                .putHeader(HttpHeaders.ETAG, caching.tag)
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization, Origin")
                .putHeader(HttpHeaders.CACHE_CONTROL, pages.cacheControl(context, caching.permanent));
    }
}
