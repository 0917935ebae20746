package org.ballotwatch.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures the service against the limit, shape by shape and in turns, and prints a table. */
public final class Bench {
    private static final Path FOLDER = Path.of("src/bench");
    private static final Path SHAPES = FOLDER.resolve("shapes");
    /** A stretch of warming up counts as no better from here on. */
    private static final double NO_BETTER = 0.97;

    private final Options options;
    private final Database database;
    private final Server service;
    private final Server limit;

    private Bench(Options options, Database database, Server service, Server limit) {
        this.options = options;
        this.database = database;
        this.service = service;
        this.limit = limit;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        Files.createDirectories(options.data());
        prepare(options);
        if (options.fillOnly()) {
            return;
        }
        try (Server service = Servers.service(options)) {
            Database database = Database.in(options.data());
            try (Server limit = Servers.limit(options, database, SHAPES)) {
                new Bench(options, database, service, limit).run();
                Siblings.run(service, database, options.data().resolve("service.log"), options.siblings());
            }
        }
    }

    /** The service itself makes the tables. */
    private static void prepare(Options options) throws Exception {
        Server service = Servers.service(options);
        try {
            Database database = Database.in(options.data());
            database.fill(options, FOLDER.resolve("generate"));
            database.setAtNextStart("shared_buffers", options.sharedBuffers());
        } finally {
            service.close();
        }
    }

    private void run() throws Exception {
        System.out.printf(
                "seed %d, scale %d, %d connections, medians of %d rounds of %d s%n%n",
                options.seed(), options.scale(), options.connections(), options.rounds(), options.seconds());
        List<Shape> shapes = new ArrayList<>();
        for (String name : options.shapes()) {
            Shape shape = Shape.of(SHAPES.resolve(name), database);
            Comparison.check(shape, service, limit);
            shapes.add(shape);
        }
        // Twice, since what is compiled for one shape is compiled again when the next one comes along.
        for (int i = 0; i < 2; i++) {
            for (Shape shape : shapes) {
                warm(service, "/graphql", shape.bodies());
                warm(limit, "/" + shape.name(), shape.limitBodies());
            }
        }
        System.out.println("shape  who      req/s   p50 ms   p99 ms  CPU µs/request: server + database = both  ratio");
        for (Shape shape : shapes) {
            measure(shape);
        }
        System.out.printf(
                "%nresident memory: service %d MB, limit %d MB%n",
                Cpu.megabytes(service.pid()), Cpu.megabytes(limit.pid()));
    }

    private void measure(Shape shape) throws Exception {
        List<Load> ours = new ArrayList<>();
        List<Load> theirs = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            ours.add(load(service, "/graphql", shape.bodies()));
            theirs.add(load(limit, "/" + shape.name(), shape.limitBodies()));
        }
        double ratio = median(ours, Load::cpu) / median(theirs, Load::cpu);
        print(shape.name(), "service", ours, "%.2f".formatted(ratio));
        print("", "limit", theirs, "");
    }

    private Load load(Server server, String path, List<String> bodies) throws Exception {
        return Load.run(server, path, bodies, database, options.connections(), options.seconds());
    }

    /** Until two stretches on end are no better than the best before. */
    private void warm(Server server, String path, List<String> bodies) throws Exception {
        double best = Double.MAX_VALUE;
        for (int worse = 0, i = 0; worse < 2 && i < 10; i++) {
            double cpu = load(server, path, bodies).cpu();
            worse = cpu < best * NO_BETTER ? 0 : worse + 1;
            best = Math.min(best, cpu);
        }
    }

    private static void print(String shape, String who, List<Load> loads, String ratio) {
        System.out.printf(
                "%-5s  %-7s %6.0f %8.2f %8.2f %24.0f + %8.0f = %4.0f  %5s%n",
                shape,
                who,
                median(loads, Load::perSecond),
                median(loads, Load::p50) / 1000,
                median(loads, Load::p99) / 1000,
                median(loads, Load::server),
                median(loads, Load::database),
                median(loads, Load::cpu),
                ratio);
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> figure) {
        double[] sorted = loads.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
