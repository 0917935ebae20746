package org.ballotwatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/** What an imported row costs, and an edit of one of 16 editors, for each build on a new database of its own. */
final class Writes {
    private static final int SOURCES = 1000;
    private static final int EDITORS = 16;
    private static final int WARM_UP = 800;
    private static final int EDITS = 1600;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FIGURE =
            "{event: $event, measure: KILLED, best: $best, source: $source, asWritten: $text}";
    private static final String REPORT_FIGURE = mutation("reportFigure", FIGURE);
    private static final String REPORT_ACCOUNT =
            mutation("reportAccount", "{event: $event, startsOn: \"2020-01-01\", source: $source, asWritten: $text}");
    private static final String CORRECT = mutation("correctIncident", "{id: $event, set: {title: $text}}");
    private static final String BATCH = mutation(
            "batch",
            "{edits: [{reportFigure: %s}, {reportFigure: %s}]}".formatted(FIGURE, FIGURE.replace("KILLED", "INJURED")));

    private Writes() {}

    static void run(Options options) throws Exception {
        System.out.printf(
                "imports of %d rows, edits of %d editors, medians of %d rounds%n%n",
                options.rows(), EDITORS, options.writes());
        Map<Build, List<Cost>> imports = new LinkedHashMap<>();
        Map<Build, List<Cost>> edits = new LinkedHashMap<>();
        for (Build build : options.writeBuilds()) {
            delete(build.data());
            Files.createDirectories(build.data());
            Servers.service(build, options).close(); // creates the database
            imports.put(build, new ArrayList<>());
            edits.put(build, new ArrayList<>());
        }
        for (int round = 0; round < options.writes(); round++) {
            for (Build build : imports.keySet()) {
                Path casebooks = casebooks(build.data().resolve("casebooks-" + round), round, incidents(options));
                Cost withImport;
                Map<String, String> folder = Map.of(
                        "BALLOTWATCH_CASEBOOKS", casebooks.toAbsolutePath().toString());
                try (Server service = Servers.service(build, options, folder)) {
                    Database database = Database.in(build.data());
                    withImport = Cost.until(service, database);
                    long incidents = Long.parseLong(database.rows("select count(*) from incident")
                            .get(0)
                            .get(0));
                    if (incidents != (round + 1L) * incidents(options)) {
                        throw new IllegalStateException("Not imported, see " + build.log());
                    }
                }
                try (Server service = Servers.service(build, options)) {
                    Database database = Database.in(build.data());
                    imports.get(build).add(withImport.since(Cost.until(service, database), options.rows()));
                    edit(build, service, database, round, WARM_UP);
                    Cost before = Cost.until(service, database);
                    edit(build, service, database, round + options.writes(), EDITS);
                    edits.get(build).add(Cost.until(service, database).since(before, EDITS));
                }
            }
        }
        System.out.println("         who      CPU µs/row or edit: server + database = both  service to this");
        print("import", imports);
        print("edit", edits);
    }

    /** Each has an account, a figure and a participation. */
    private static int incidents(Options options) {
        return (options.rows() - SOURCES) / 4;
    }

    private static void edit(Build build, Server service, Database database, int round, int edits) throws Exception {
        String key = Files.readString(build.data().resolve("api-key")).strip();
        List<String> incidents = ids(database, "incident", "I");
        List<String> sources = ids(database, "source", "S");
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        try {
            List<Future<?>> made = new ArrayList<>();
            for (int i = 0; i < edits; i++) {
                int number = i;
                made.add(editors.submit(() -> {
                    ObjectNode variables = JSON.createObjectNode()
                            .put("event", incidents.get(number % incidents.size()))
                            .put("source", sources.get(number * 7 % sources.size()))
                            .put("best", number % 50)
                            .put("text", "edit " + round + "." + number);
                    ObjectNode body = JSON.createObjectNode().put("query", query(number));
                    check(service.post(
                            "/graphql", body.set("variables", variables).toString(), key));
                    return null;
                }));
            }
            for (Future<?> each : made) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("An edit was not made", e);
        } finally {
            editors.shutdownNow();
        }
    }

    private static String query(int number) {
        return switch (number % 10) {
            case 6, 7 -> REPORT_ACCOUNT;
            case 8 -> CORRECT;
            case 9 -> BATCH;
            default -> REPORT_FIGURE;
        };
    }

    private static String mutation(String name, String input) {
        List<String> variables = new ArrayList<>();
        Map.of("event", "ID!", "source", "ID!", "best", "BigDecimal", "text", "String")
                .forEach((variable, type) -> {
                    if (input.contains("$" + variable)) {
                        variables.add("$" + variable + ": " + type);
                    }
                });
        return "mutation(%s) { %s(input: %s) { userErrors { path message } } }"
                .formatted(String.join(", ", variables), name, input);
    }

    private static void check(String answer) throws IOException {
        JsonNode read = JSON.readTree(answer);
        if (read.has("errors") || !read.findPath("userErrors").isEmpty() || !read.has("data")) {
            throw new IOException(answer);
        }
    }

    private static List<String> ids(Database database, String table, String kind) throws Exception {
        String sql = "select translate(encode('%s'::bytea || uuid_send(id), 'base64'), '+/=', '-_') from %s order by id"
                + " limit 500";
        return database.rows(sql.formatted(kind, table)).stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** Writes a casebook into a folder of its own. */
    private static Path casebooks(Path folder, int round, int count) throws IOException {
        String name = "bench-" + round;
        Path casebook = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                casebook.resolve("casebook.properties"), "name=%s\ntitle=Made up\nversion=1\n".formatted(name));
        StringBuilder sources = new StringBuilder("key,publisher,title,kind,published_on\n");
        for (int i = 0; i < SOURCES; i++) {
            sources.append("%1$s-s%2$d,Publisher %3$d,Report %2$d of %1$s,NATIONAL_MEDIA,2021-01-01\n"
                    .formatted(name, i, i % 50));
        }
        StringBuilder incidents = new StringBuilder("key,title,type,country,starts_on\n");
        StringBuilder accounts = new StringBuilder("event,starts_on,source\n");
        StringBuilder figures = new StringBuilder("event,measure,best,source\n");
        StringBuilder participations = new StringBuilder("incident,label,role,source\n");
        for (int i = 0; i < count; i++) {
            String key = name + "-i" + i;
            String source = name + "-s" + i % SOURCES;
            String day = "20%02d-%02d-%02d".formatted(i % 20, 1 + i % 12, 1 + i % 28);
            incidents.append("%s,Clash %d of %s,ATTACK,IQ,%s\n".formatted(key, i, name, day));
            accounts.append("%s,%s,%s\n".formatted(key, day, source));
            figures.append("%s,KILLED,%d,%s\n".formatted(key, i % 30, source));
            participations.append("%s,Gunmen %d,PERPETRATOR,%s\n".formatted(key, i % 20, source));
        }
        Files.writeString(casebook.resolve("sources.csv"), sources);
        Files.writeString(casebook.resolve("incidents.csv"), incidents);
        Files.writeString(casebook.resolve("accounts.csv"), accounts);
        Files.writeString(casebook.resolve("figures.csv"), figures);
        Files.writeString(casebook.resolve("participations.csv"), participations);
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void print(String write, Map<Build, List<Cost>> costs) {
        double service = median(costs.values().iterator().next(), Cost::both);
        costs.forEach((build, each) -> System.out.printf(
                "%-8s %-8s %26.0f + %8.0f = %4.0f  %15.2f%n",
                write,
                build.name(),
                median(each, Cost::server),
                median(each, Cost::database),
                median(each, Cost::both),
                service / median(each, Cost::both)));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Processor time in microseconds. */
    private record Cost(double server, double database) {
        /** From the start of both until now. */
        static Cost until(Server server, Database database) {
            return new Cost(server.cpu(), Cpu.ofFamily(database.pid()));
        }

        Cost since(Cost earlier, int times) {
            return new Cost((server - earlier.server) / times, (database - earlier.database) / times);
        }

        double both() {
            return server + database;
        }
    }
}
