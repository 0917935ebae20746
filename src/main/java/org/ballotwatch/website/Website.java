package org.ballotwatch.website;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;

/** Serves the pages beside GraphQL. They are public even if the data is not. */
@ApplicationScoped
class Website {
    private static final String DOCS = "/docs/";
    private static final String EXPLORER = "/q/graphql-ui/";

    /** Before the route of GraphiQL's files, whose page this service replaces. */
    private static final int FIRST = -1;

    private static final Map<String, String> FILES = Map.of(
            "style.css", "text/css; charset=utf-8",
            "explorer.css", "text/css; charset=utf-8",
            "explorer.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    /** The content security policy of pages without scripts: they load the style sheet and the icon from here. */
    private static final String PAGES =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** GraphiQL's editor writes styles into the page and has fonts and images in its style sheet. */
    private static final String SCRIPTED = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private final Documentation documentation;
    private final Template template;

    Website(Documentation documentation, Template template) {
        this.documentation = documentation;
        this.template = template;
    }

    void register(@Observes Router router) {
        serve(router, "/", template.page("Ballotwatch", "", Resource.required("website/home.html")), PAGES);
        FILES.forEach((name, type) ->
                serve(router, "/website/" + name, WebPage.of(type, Resource.required("website/" + name)), PAGES));
        // Browsers request it if a page names no icon, as the schema does not.
        serve(router, "/favicon.ico", WebPage.of("image/svg+xml", Resource.required("website/icon.svg")), PAGES);
        WebPage explorer = WebPage.html(Resource.required("website/explorer.html"));
        serve(router, EXPLORER, explorer, SCRIPTED);
        serve(router, EXPLORER + "index.html", explorer, SCRIPTED);
        for (String path : new String[] {"/docs", DOCS + "*"}) {
            router.route(path).order(FIRST).handler(Website::onlyRead).blockingHandler(this::document, false);
        }
    }

    private static void serve(Router router, String path, WebPage page, String policy) {
        router.route(path).order(FIRST).handler(Website::onlyRead).handler(http -> send(http, 200, page, policy));
    }

    private void document(RoutingContext http) {
        String path = http.request().path();
        if (!path.startsWith(DOCS)) { // relative links need the slash
            http.redirect("docs/");
            return;
        }
        String name = path.substring(DOCS.length());
        Optional<String> page = documentation.pageOfFile(name);
        if (page.isPresent()) {
            http.redirect(page.get());
            return;
        }
        documentation
                .page(name)
                .ifPresentOrElse(found -> send(http, 200, found, PAGES), () -> send(http, 404, notFound(name), PAGES));
    }

    private WebPage notFound(String name) {
        String root = Documentation.rootFrom(name);
        return template.page(
                "Page not found – Ballotwatch",
                root,
                Resource.required("website/not-found.html").replace("{root}", root));
    }

    private static void onlyRead(RoutingContext http) {
        HttpMethod method = http.request().method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            http.next();
            return;
        }
        http.response()
                .putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS")
                .setStatusCode(method == HttpMethod.OPTIONS ? 204 : 405)
                .end();
    }

    private static void send(RoutingContext http, int status, WebPage page, String policy) {
        HttpServerResponse response = http.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, page.type())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader("Content-Security-Policy", policy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer");
        if (status != 200) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(page.body());
            return;
        }
        response.putHeader(HttpHeaders.ETAG, page.tag()).putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        if (page.isNamedBy(http.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else if (http.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(page.body());
        }
    }
}
