package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballotwatch.database.ScratchDatabases;
import org.ballotwatch.finding.RuleStatements;
import org.junit.jupiter.api.Test;

/**
 * How PostgreSQL would run the statements of the golden queries on many incidents. Rules of findings are left out, since they
 * look at all records by their nature. {@code -Dplans.scale=10} plans on as many rows as the benchmark's scale 10 has; to fill
 * them takes an hour.
 */
@QuarkusTest
class QueryPlansTest {
    private static final String NAME = "query_plans";
    private static final String SCALE = System.getProperty("plans.scale", "0.1");

    /** Fewer rows than these are read faster one after the other. */
    private static final int BIG = 10_000;

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");

    @Inject
    ScratchDatabases databases;

    @Inject
    SqlStatements statements;

    @Inject
    RuleStatements rules;

    @Test
    void no_golden_query_reads_a_big_table_from_end_to_end() throws IOException, SQLException {
        Set<String> sent = sentByGoldenQueries();
        assertThat(sent).hasSizeGreaterThan(100);
        databases.create(NAME);
        try (GeneratedDatabase data = GeneratedDatabase.fill(databases, NAME, SCALE)) {
            assumeThat(data.version()).as("version of PostgreSQL").isGreaterThanOrEqualTo(16); // for generic plans
            List<String> big = data.tablesOf(BIG);
            assertThat(big).contains("incident", "participation", "figure_report", "search_posting");
            Set<String> slow = new TreeSet<>();
            for (String statement : sent) {
                List<String> plan = data.plan(statement);
                if (scanned(plan).anyMatch(big::contains)) {
                    slow.add(statement + "\n" + String.join("\n", plan) + "\n");
                }
            }
            assertThat(slow).isEmpty();
        } finally {
            databases.drop(NAME);
        }
    }

    private static Stream<String> scanned(List<String> plan) {
        return plan.stream().map(SCAN::matcher).filter(Matcher::find).map(scan -> scan.group(1));
    }

    private Set<String> sentByGoldenQueries() throws IOException {
        statements.forget();
        for (Path query : GoldenTest.cases().toList()) {
            GoldenTest.answer(query);
        }
        Set<String> sent = new TreeSet<>();
        for (String statement : rules.others(statements.seen(), new TreeMap<>())) {
            String start = statement.stripLeading().toLowerCase(Locale.ROOT);
            if (start.startsWith("select") || start.startsWith("with")) {
                sent.add(statement);
            }
        }
        return sent;
    }
}
