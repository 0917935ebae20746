package org.ballotwatch.website;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, without a window. It records everything that the developer tools would show as a
 * problem.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A slow machine with other work needs time. */
    public static final double PATIENCE_MILLIS = 120_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> problems = new ArrayList<>();

    private Chromium(Path executable) {
        // The tests do not install a browser.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS)
                        .setTimeout(PATIENCE_MILLIS));
    }

    /** Skips the test if there is none. */
    public static Chromium start() {
        Optional<Path> executable = executable();
        Assumptions.assumeTrue(
                executable.isPresent(),
                "Skipped: no Chromium on the PATH. Install the package chromium to run this test.");
        return new Chromium(executable.get());
    }

    /** A new profile with one page, which may only connect to this server. */
    public Page open(String server, int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(message -> note(message));
        context.onWebError(error -> problems.add("uncaught: " + error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(server) && !request.url().startsWith("data:")) {
                problems.add("asks another host: " + request.url());
            }
        });
        context.onRequestFailed(request -> problems.add("failed: " + request.url() + " " + request.failure()));
        return context.newPage();
    }

    /** Errors and warnings of the console, uncaught exceptions, requests to other hosts and failed ones. */
    public List<String> problems() {
        return problems;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            problems.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
