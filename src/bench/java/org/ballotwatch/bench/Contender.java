package org.ballotwatch.bench;

import java.io.IOException;
import java.util.List;

/** A program that answers a shape: a build of the service with its own database, or the limit. */
record Contender(String name, Server server, Database database, boolean limit) implements AutoCloseable {
    /** From this ratio on, a stretch of warm-up counts as no improvement. */
    private static final double NO_BETTER = 0.97;

    static Contender of(Build build, Options options) throws Exception {
        Server server = Servers.service(build, options);
        return new Contender(build.name(), server, Database.in(build.data()), false);
    }

    Load load(Shape shape, Options options) throws IOException, InterruptedException {
        return Load.run(server, path(shape), bodies(shape), database, options.connections(), options.seconds());
    }

    String answer(Shape shape, int request) throws IOException, InterruptedException {
        return server.post(path(shape), bodies(shape).get(request));
    }

    /** Runs until two successive stretches are no better than the best before. */
    void warm(Shape shape, Options options) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int worse = 0, i = 0; worse < 2 && i < 10; i++) {
            double cpu = load(shape, options).cpu();
            worse = cpu < best * NO_BETTER ? 0 : worse + 1;
            best = Math.min(best, cpu);
        }
    }

    private String path(Shape shape) {
        return limit ? "/" + shape.name() : "/graphql";
    }

    private List<String> bodies(Shape shape) {
        return limit ? shape.limitBodies() : shape.bodies();
    }

    @Override
    public void close() {
        server.close();
    }
}
