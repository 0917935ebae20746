package org.ballotwatch.graphql.transport.table;

import graphql.ExecutionResult;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.transport.http.HttpRefusal;
import org.ballotwatch.graphql.transport.http.PageReader;
import org.ballotwatch.graphql.transport.http.Refusals;

/**
 * One table on its way: each page is read when the one before it was sent, so only one is in memory. A failure after
 * the first page cuts the connection, since a shortened table would look like a whole one.
 */
final class TableDownload {
    static final String NOTHING = "Nothing has this id, so there is no table.";

    private static final int PAGE = 100;

    private final RoutingContext http;
    private final TableDocument document;
    private final PageReader pages;
    private final Refusals refusals;
    private final int most;
    private final Map<String, Object> variables;
    private final TableWriter writer;
    private int left;
    private boolean begun;

    /** @param most the maximum number of entries */
    TableDownload(
            RoutingContext http,
            TableDocument document,
            PageReader pages,
            Refusals refusals,
            int most,
            Map<String, Object> variables,
            TableWriter writer) {
        this.http = http;
        this.document = document;
        this.pages = pages;
        this.refusals = refusals;
        this.most = most;
        this.variables = new HashMap<>(variables);
        this.writer = writer;
    }

    void start() {
        Integer first = (Integer) variables.get(TableDocument.FIRST);
        left = first == null ? Integer.MAX_VALUE : first;
        next();
    }

    private void next() {
        variables.put(TableDocument.FIRST, Math.min(PAGE, left));
        pages.read(http, document.text(), variables, document.names(), this::page);
    }

    private void page(ExecutionResult result) {
        Map<?, ?> connection = document.connection(result.getData());
        if (connection == null) {
            refuse(NOTHING);
            return;
        }
        if (!begun && left == Integer.MAX_VALUE && ((Number) connection.get("totalCount")).intValue() > most) {
            refuse("The table has " + connection.get("totalCount") + " entries; the limit is " + most
                    + ". Narrow it, or request a part of it by \"first\" and \"after\".");
            return;
        }
        List<?> nodes = (List<?>) connection.get("nodes");
        Map<?, ?> pageInfo = (Map<?, ?>) connection.get("pageInfo");
        left = left == Integer.MAX_VALUE ? left : left - nodes.size();
        boolean more = Boolean.TRUE.equals(pageInfo.get("hasNextPage")) && left > 0;
        variables.put(TableDocument.AFTER, pageInfo.get("endCursor"));
        write(rows(nodes), more);
    }

    private List<TableRow> rows(List<?> nodes) {
        List<TableRow> rows = new ArrayList<>();
        nodes.forEach(node -> rows.addAll(TableRow.of((Map<?, ?>) node, document.inner())));
        return rows;
    }

    private void write(List<TableRow> rows, boolean more) {
        HttpServerResponse response = http.response();
        if (http.request().method() == HttpMethod.HEAD) {
            response.end();
            return;
        }
        String text = (begun ? "" : writer.begin()) + writer.rows(rows) + (more ? "" : writer.end());
        if (!begun) {
            begun = true;
            response.setChunked(true);
        }
        if (more) {
            pages.write(http, text, this::next);
        } else {
            response.end(text);
        }
    }

    private void refuse(String message) {
        for (CharSequence name : List.of(HttpHeaders.ETAG, "Content-Disposition", "Link")) {
            http.response().headers().remove(name);
        }
        refusals.send(http, new HttpRefusal(400, message));
    }
}
