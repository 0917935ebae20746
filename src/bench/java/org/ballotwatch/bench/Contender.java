package org.ballotwatch.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A program that answers the shapes: a build of the service with its own database, a limit, or a peer.
 *
 * @param requests what it is sent for a shape
 * @param sameNames whether its answers have the service's names, and not only its values in the same order
 */
record Contender(String name, Server server, Database database, Function<Shape, Requests> requests, boolean sameNames)
        implements AutoCloseable {
    /** From this ratio on, a stretch of warm-up counts as no improvement. */
    private static final double NO_BETTER = 0.97;

    Contender {
        Function<Shape, Requests> made = requests;
        Map<String, Requests> known = new HashMap<>();
        requests = shape -> known.computeIfAbsent(shape.name(), none -> made.apply(shape));
    }

    static Contender of(Build build, Options options) throws Exception {
        Server server = Servers.service(build, options);
        return new Contender(
                build.name(),
                server,
                Database.in(build.data()),
                shape -> shape.graphql(build.shapes()),
                build.isThis());
    }

    Load load(Shape shape, Options options) throws IOException, InterruptedException {
        Requests sent = requests.apply(shape);
        return Load.run(server, sent.path(), sent.bodies(), database, options.connections(), options.seconds());
    }

    String answer(Shape shape, int request) throws IOException, InterruptedException {
        Requests sent = requests.apply(shape);
        return server.post(sent.path(), sent.bodies().get(request));
    }

    /** Runs until two successive stretches are no better than the best before, or as often as the options allow. */
    void warm(Shape shape, Options options) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int worse = 0, i = 0; worse < 2 && i < options.warmUp(); i++) {
            double cpu = load(shape, options).cpu();
            worse = cpu < best * NO_BETTER ? 0 : worse + 1;
            best = Math.min(best, cpu);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** @param bodies one for each set of variables */
    record Requests(String path, List<String> bodies) {}
}
