package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.website.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the packaged service that can be reached from its start page. */
@QuarkusIntegrationTest
class WebsiteIT {
    private static final int NARROW = 360;

    @Test
    void no_link_is_dead_and_no_page_is_wider_than_a_telephone() throws IOException {
        try (Chromium chromium = Chromium.start()) {
            String home = RestAssured.baseURI + ":" + RestAssured.port + "/";
            Set<String> seen = new TreeSet<>(Set.of(home));
            Deque<String> next = new ArrayDeque<>(seen);
            Page page = chromium.open(home, NARROW, 800);
            while (!next.isEmpty()) {
                String address = next.remove();
                Response response = page.navigate(address);
                assertThat(response.status()).as(address).isEqualTo(200);
                if (isPage(response)) {
                    fits(page);
                    for (String link : links(page)) {
                        if (link.startsWith(home) && seen.add(link)) {
                            next.add(link);
                        }
                    }
                }
            }
            assertThat(chromium.problems()).isEmpty();
            assertThat(seen)
                    .contains(home + "q/graphql-ui/", home + "graphql/schema.graphql")
                    .containsAll(documents(home + "docs/"));
        }
    }

    private static boolean isPage(Response response) {
        return response.headers().getOrDefault("content-type", "").startsWith("text/html")
                && !response.url().endsWith("/q/graphql-ui/");
    }

    private static void fits(Page page) {
        String where = page.url();
        assertThat(page.title()).as(where).contains("Ballotwatch");
        assertThat(page.locator("h1").count()).as(where).isEqualTo(1);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(where)
                .isLessThanOrEqualTo(NARROW);
    }

    /**
     * Returns their targets as absolute addresses without fragments; checks that each fragment within this page exists.
     */
    private static List<String> links(Page page) {
        for (Object fragment : (List<?>) page.evaluate(
                "[...document.links].filter(a => a.hash && a.href.split('#')[0] === location.href.split('#')[0])"
                        + ".map(a => a.hash.slice(1)).filter(id => !document.getElementById(id))")) {
            throw new AssertionError(page.url() + " has no #" + fragment);
        }
        return ((List<?>) page.evaluate("[...document.links].map(a => a.href)"))
                .stream().map(link -> link.toString().split("#")[0]).toList();
    }

    private static Set<String> documents(String docs) throws IOException {
        Path folder = Path.of("src/docs");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> docs + name.replaceAll("(README)?\\.md$", ""))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void a_page_is_sent_again_only_if_it_changed() {
        for (String path : List.of("/", "/docs/", "/docs/schema", "/q/graphql-ui/", "/website/style.css")) {
            String tag = RestAssured.given()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            RestAssured.given().header("If-None-Match", tag).get(path).then().statusCode(304);
            RestAssured.given()
                    .header("If-None-Match", "\"other\"")
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void head_is_get_without_the_body_and_other_methods_are_refused() {
        for (String path : List.of("/", "/docs/", "/docs/schema", "/q/graphql-ui/")) {
            var got = RestAssured.given().get(path);
            var head = RestAssured.given().head(path).then().statusCode(200).extract();
            assertThat(head.body().asByteArray()).isEmpty();
            assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
            assertThat(head.header("Content-Type")).isEqualTo(got.header("Content-Type"));
            assertThat(head.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(head.header("X-Content-Type-Options")).isEqualTo("nosniff");
            String allowed = RestAssured.given()
                    .options(path)
                    .then()
                    .statusCode(204)
                    .extract()
                    .header("Allow");
            assertThat(RestAssured.given()
                            .body("x")
                            .post(path)
                            .then()
                            .statusCode(405)
                            .extract()
                            .header("Allow"))
                    .isEqualTo(allowed);
        }
    }

    @Test
    void only_the_documentation_is_served_below_docs() {
        for (String path : List.of(
                "/docs/nope",
                "/docs/nope.md",
                "/docs/schema.md/",
                "/docs/..%2Fapplication.properties",
                "/docs//etc/passwd",
                "/docs/schema/",
                "/docs/<b>")) {
            URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path.replace("<b>", "%3Cb%3E"));
            String page = RestAssured.given()
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(page).as(path).containsPattern("<a href=\"(\\.\\./)+docs/\">");
        }
    }

    @Test
    void a_path_that_leaves_docs_is_not_found() {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .get(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/docs/%2e%2e/application"))
                .then()
                .statusCode(404);
    }

    /** Whoever reads the documentation as files tries their names. */
    @ParameterizedTest
    @CsvSource({
        "/docs/schema.md, schema",
        "/docs/README.md, ./",
        "/docs/adr/0012-past-rows.md, 0012-past-rows",
    })
    void the_name_of_a_file_leads_to_its_page(String path, String location) {
        String found = RestAssured.given()
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertThat(found).isEqualTo(location);
        RestAssured.get(path).then().statusCode(200).contentType("text/html");
    }
}
