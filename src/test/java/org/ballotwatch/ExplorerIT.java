package org.ballotwatch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballotwatch.access.Role;
import org.ballotwatch.access.StoredKeys;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.website.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The explorer of the packaged service in a browser, as a person uses it. */
class ExplorerIT {
    private static final Pattern README_EXAMPLE = Pattern.compile("(?s)```graphql\n(.*?)```\n\n```json\n(.*?)```");

    private static EmbeddedDatabaseResource database;
    private static Chromium chromium;

    /** One server with public data, and one whose data needs a key. */
    private static Replica open;

    private static Replica closed;
    private static String key;

    private Page page;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(Chromium.PATIENCE_MILLIS);
        database = new EmbeddedDatabaseResource();
        Map<String, String> configuration = new TreeMap<>(database.start());
        configuration.put(Replica.BUNDLED_CASEBOOK, "true");
        open = new Replica(Map.copyOf(configuration));
        open.start();
        open.awaitReady();
        configuration.put("ballotwatch.access.anonymous-reading", "false");
        closed = new Replica(Map.copyOf(configuration));
        closed.start();
        try (Connection connection = DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"))) {
            key = StoredKeys.of(Role.EDITOR, connection);
        }
        closed.awaitReady(key);
    }

    @AfterAll
    static void stop() {
        if (chromium == null) {
            return;
        }
        chromium.close();
        if (database != null) {
            if (open != null) {
                open.close();
            }
            if (closed != null) {
                closed.close();
            }
            database.stop();
        }
    }

    @BeforeEach
    void forget() {
        chromium.problems().clear();
    }

    @AfterEach
    void leave() {
        if (page != null) {
            page.context().close();
        }
    }

    @Test
    void it_loads_and_shows_the_documentation_of_the_schema() {
        visit(open);
        button("Show Documentation Explorer").click();
        Locator docs = page.locator(".graphiql-doc-explorer");
        docs.getByText("Query", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(docs.getByText("elections", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        nothingWasWrong();
    }

    @Test
    void it_opens_with_the_query_of_the_readme_and_answers_it() throws IOException {
        Matcher readme = README_EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(readme.find()).isTrue();
        visit(open);
        assertThat(text(".graphiql-query-editor").replaceAll("\\s", ""))
                .contains(readme.group(1).replaceAll("\\s", ""));
        execute();
        answer("PROJECTILE");
        assertThat(page.evaluate(
                        "json => JSON.stringify(JSON.parse(json)) === JSON.stringify(JSON.parse("
                                + content(".result-window") + "))",
                        readme.group(2)))
                .isEqualTo(true);
        nothingWasWrong();
    }

    @Test
    void it_runs_a_mutation_with_the_key_in_its_headers_tab() {
        visit(open);
        write(
                queryEditor(),
                "mutation { recordIncident(input: {title: \"Seen in the explorer\", type: PEACEFUL_PROTEST,"
                        + " country: \"IQ\", startsOn: \"2021-10-12\"}) { record { id } userErrors { message } } }");
        execute();
        answer("UNAUTHENTICATED");
        writeHeaders("{\"authorization\": \"ApiKey " + key + "\", \"Content-Type\": \"application/json\"}");
        execute();
        assertThat(answer("\"record\"")).contains("\"userErrors\": []");
        // The history keeps the headers of a query that is new to it.
        write(queryEditor(), "{ viewer { roles } }");
        execute();
        answer("EDITOR");
        assertThat(page.url()).doesNotContain(key);
        assertThat(page.evaluate("JSON.stringify(Object.entries(localStorage))").toString())
                .contains("viewer { roles }")
                .doesNotContain(key);
        nothingWasWrong();
    }

    @Test
    void it_receives_the_events_of_a_subscription_with_the_key_in_its_headers_tab() throws Exception {
        String cursor =
                closed.ask(key, "{ noticeCursor }").at("/data/noticeCursor").asText();
        visit(closed);
        writeHeaders("{\"Authorization\": \"ApiKey " + key + "\"}");
        write(queryEditor(), "subscription { incidentRecorded(after: \"" + cursor + "\") { incident { title } } }");
        execute();
        open.ask(
                key,
                "mutation { recordIncident(input: {title: \"Heard in the explorer\", type: PEACEFUL_PROTEST,"
                        + " country: \"IQ\", startsOn: \"2021-10-13\"}) { userErrors { message } } }");
        answer("Heard in the explorer");
        button(Pattern.compile("Stop query.*")).click();
    }

    @Test
    void a_wrong_key_is_reported_for_a_subscription_too() {
        visit(open);
        writeHeaders("{\"Authorization\": \"ApiKey nonsense\"}");
        subscribe("x");
        answer("UNAUTHENTICATED");
    }

    @Test
    void it_loads_without_a_key_and_reports_that_it_is_missing() {
        visit(closed);
        execute();
        answer("UNAUTHENTICATED");
    }

    private void visit(Replica service) {
        String address = "http://127.0.0.1:" + service.port + "/";
        page = chromium.open(address, 1280, 800);
        page.navigate(address + "q/graphql-ui/");
        assertThat(queryEditor()).isVisible();
    }

    private void nothingWasWrong() {
        assertThat(chromium.problems()).isEmpty();
    }

    private Locator queryEditor() {
        return page.locator(".graphiql-query-editor .CodeMirror");
    }

    private void subscribe(String after) {
        write(queryEditor(), "subscription { incidentRecorded(after: \"" + after + "\") { incident { title } } }");
        execute();
    }

    private void execute() {
        button(Pattern.compile("Execute query.*")).click();
    }

    private void writeHeaders(String json) {
        button("Headers").click();
        write(page.locator(".graphiql-editor-tool .graphiql-editor:not(.hidden) .CodeMirror"), json);
    }

    private void write(Locator editor, String text) {
        editor.click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Waits for an answer with this text. */
    private String answer(String text) {
        page.waitForFunction("text => " + content(".result-window") + ".includes(text)", text);
        return text(".result-window");
    }

    /** Includes lines outside the visible area. */
    private String text(String editor) {
        return (String) page.evaluate(content(editor));
    }

    private static String content(String editor) {
        return "document.querySelector('" + editor + " .CodeMirror').CodeMirror.getValue()";
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
