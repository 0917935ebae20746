package org.ballotwatch.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures the service against the limits, peers and an earlier build, shape by shape and alternating; prints a table.
 */
public final class Bench {

    private final Options options;
    private final List<Contender> contenders;

    private Bench(Options options, List<Contender> contenders) {
        this.options = options;
        this.contenders = contenders;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        if (options.writes() > 0) {
            Writes.run(options);
            return;
        }
        for (Build build : options.builds()) {
            prepare(build, options);
        }
        if (options.fillOnly()) {
            return;
        }
        List<Contender> contenders = new ArrayList<>();
        try {
            for (Build build : options.builds()) {
                contenders.add(Contender.of(build, options));
            }
            Contender service = contenders.get(0);
            contenders.addAll(Servers.limits(
                    options, service.database(), options.builds().get(0).shapes()));
            for (String peer : options.peers()) {
                contenders.add(Peer.start(peer, options, service.database()));
            }
            new Bench(options, contenders).run();
            Siblings.run(
                    service.server(),
                    service.database(),
                    options.builds().get(0).log(),
                    options.siblings());
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    /** The service itself creates the tables. */
    private static void prepare(Build build, Options options) throws Exception {
        Files.createDirectories(build.data());
        try (Contender service = Contender.of(build, options)) {
            service.database().fill(options, build.generator());
            service.database().setAtNextStart("shared_buffers", options.sharedBuffers());
        }
    }

    private void run() throws Exception {
        System.out.printf(
                "seed %d, scale %d, %d connections, medians of %d rounds of %d s%n%n",
                options.seed(), options.scale(), options.connections(), options.rounds(), options.seconds());
        List<Shape> shapes = shapes();
        // Twice, since the JVM compiles code for one shape again when the next one arrives.
        for (int i = 0; i < 2; i++) {
            for (Shape shape : shapes) {
                for (Contender contender : contenders) {
                    contender.warm(shape, options);
                }
            }
        }
        System.out.println(
                "shape  who           req/s   p50 ms   p99 ms  CPU µs/request: server + database = both  service to"
                        + " this");
        for (Shape shape : shapes) {
            measure(shape);
        }
        System.out.printf("%nresident memory");
        contenders.forEach(
                who -> System.out.printf(", %s %d MB", who.name(), who.server().megabytes()));
        System.out.println();
    }

    /** Compares all answers before any is timed. */
    private List<Shape> shapes() throws Exception {
        List<Shape> shapes = new ArrayList<>();
        for (String name : options.shapes()) {
            Shape shape = Shape.of(
                    options.builds().get(0).shapes().resolve(name),
                    contenders.get(0).database());
            Comparison.check(shape, contenders.get(0), contenders.subList(1, contenders.size()));
            shapes.add(shape);
        }
        return shapes;
    }

    private void measure(Shape shape) throws Exception {
        Map<Contender, List<Load>> loads = new HashMap<>();
        for (int i = 0; i < options.rounds(); i++) {
            for (Contender contender : contenders) {
                loads.computeIfAbsent(contender, none -> new ArrayList<>()).add(contender.load(shape, options));
            }
        }
        double service = median(loads.get(contenders.get(0)), Load::cpu);
        for (Contender contender : contenders) {
            print(shape.name(), contender.name(), loads.get(contender), service);
        }
    }

    private static void print(String shape, String who, List<Load> loads, double service) {
        System.out.printf(
                "%-5s  %-12s %6.0f %8.2f %8.2f %24.0f + %8.0f = %4.0f  %15.2f%n",
                shape,
                who,
                median(loads, Load::perSecond),
                median(loads, Load::p50) / 1000,
                median(loads, Load::p99) / 1000,
                median(loads, Load::server),
                median(loads, Load::database),
                median(loads, Load::cpu),
                service / median(loads, Load::cpu));
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> figure) {
        double[] sorted = loads.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
