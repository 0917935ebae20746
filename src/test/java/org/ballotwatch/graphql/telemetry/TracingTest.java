package org.ballotwatch.graphql.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TracingTest.Traced.class)
class TracingTest {
    private static final String SECRET = "XQ-nobody-may-see-this";
    private static final String QUERY = "query Traced($value: String!) { incident(externalId: {scheme: \"casebook\","
            + " value: $value}) { title } country(code: \"IQ\") { name } }";

    @Inject
    InMemorySpanExporter exporter;

    @Inject
    Sql sql;

    @BeforeEach
    void forget() {
        exporter.reset();
    }

    @Test
    void a_request_has_spans_of_its_root_fields_and_their_statements() {
        GraphQLClient.data(QUERY, Map.of("value", "IQ-2021-11-07-residence"));
        List<SpanData> spans = spans();
        SpanData request = named(spans, "POST /graphql");
        SpanData operation = named(spans, "query");
        SpanData field = named(spans, "Query.incident");
        assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(field.getParentSpanId()).isEqualTo(operation.getSpanId());
        assertThat(named(spans, "Query.country").getParentSpanId()).isEqualTo(operation.getSpanId());
        assertThat(spans)
                .filteredOn(span -> span.getParentSpanId().equals(field.getSpanId()))
                .isNotEmpty()
                .allMatch(span -> span.getName().equals("SQL statement"));
        assertThat(operation.getAttributes().asMap().toString()).contains("Traced");
        assertThat(spans).extracting(SpanData::getTraceId).containsOnly(request.getTraceId());
    }

    @Test
    void no_span_has_the_value_of_a_variable() {
        GraphQLClient.ask(QUERY, Map.of("value", SECRET));
        GraphQLClient.send(GraphQLClient.get(
                "query=" + encoded(QUERY) + "&variables=" + encoded("{\"value\":\"" + SECRET + "\"}")));
        List<SpanData> spans = spans();
        assertThat(spans).hasSizeGreaterThan(5);
        assertThat(spans)
                .noneMatch(span ->
                        (span.getName() + span.getAttributes() + span.getEvents() + span.getStatus()).contains(SECRET));
    }

    @Test
    void a_failure_has_the_trace_id_of_its_spans_and_marks_the_statement() {
        sql.run("alter table incident rename to hidden");
        try {
            JsonNode answer = GraphQLClient.ask(QUERY, Map.of("value", SECRET));
            List<SpanData> spans = spans();
            assertThat(answer.at("/errors/0/extensions/traceId").asText())
                    .isEqualTo(named(spans, "query").getTraceId());
            assertThat(spans)
                    .filteredOn(span -> span.getName().equals("SQL statement"))
                    .anyMatch(span -> span.getStatus().getStatusCode() == StatusCode.ERROR);
            assertThat(spans).noneMatch(span -> span.toString().contains(SECRET));
        } finally {
            sql.run("alter table hidden rename to incident");
        }
    }

    /** The spans of the requests so far: the last of each is the HTTP span, which ends shortly after the response. */
    private List<SpanData> spans() {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        List<SpanData> spans = exporter.getFinishedSpanItems();
        int before = -1;
        while (System.nanoTime() < end && (spans.size() != before || !areAnswered(spans))) {
            before = spans.size();
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            spans = exporter.getFinishedSpanItems();
        }
        return spans;
    }

    private static boolean areAnswered(List<SpanData> spans) {
        return spans.stream().anyMatch(span -> span.getKind() == SpanKind.SERVER);
    }

    private static SpanData named(List<SpanData> spans, String name) {
        return spans.stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " in " + spans.stream().map(SpanData::getName).toList()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Singleton
    static class Exporter {
        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    public static class Traced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.otel.sdk.disabled",
                    "false",
                    "quarkus.otel.traces.exporter",
                    "cdi",
                    "quarkus.otel.bsp.schedule.delay",
                    "50ms");
        }
    }
}
