package org.ballotwatch.graphql.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

/** The dashboard of deploy/watch: a panel with an unknown metric looks like one without activity. */
@QuarkusTest
class DashboardTest {
    private static final Path FILE = Path.of("deploy/watch/dashboards/ballotwatch.json");
    private static final Pattern METRIC = Pattern.compile("\\b(?:ballotwatch|sql|jvm|process)_\\w+");
    private static final Pattern LABELS = Pattern.compile("by \\(([^)]+)\\)");

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void every_panel_queries_an_existing_metric() throws IOException, InterruptedException {
        GraphQLClient.data("{ countries { name externalIds { value } } }", Map.of());
        GraphQLClient.ask("{ nothing }");
        Scrape scrape = Scrape.of(metrics);
        List<String> asked = expressions();
        assertThat(asked).hasSizeGreaterThan(15);
        for (String expression : asked) {
            METRIC.matcher(expression).results().map(MatchResult::group).forEach(metric -> {
                List<String> series = scrape.lines().stream()
                        .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
                        .toList();
                assertThat(series).as(metric).isNotEmpty();
                LABELS.matcher(expression)
                        .results()
                        .flatMap(by -> Stream.of(by.group(1).split(",\\s*")))
                        .forEach(label -> assertThat(series).as(expression).allMatch(s -> s.contains(label + "=\"")));
            });
        }
    }

    @Test
    void it_shows_availability_latency_traffic_and_refusals() throws IOException {
        assertThat(new ObjectMapper().readTree(FILE.toFile()).findValuesAsText("title"))
                .contains("Is it up?", "Is it fast?", "What is it asked?", "What is refused?");
    }

    private static List<String> expressions() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(Files.readString(FILE));
        return dashboard.findValuesAsText("expr");
    }
}
