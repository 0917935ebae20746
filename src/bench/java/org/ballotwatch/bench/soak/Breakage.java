package org.ballotwatch.bench.soak;

import java.util.ArrayList;
import java.util.List;

/**
 * Causes failures during the work, evenly spread: alternately a restart of the database and a kill of the last replica.
 */
final class Breakage implements Runnable {
    private static final long AWAY_MILLIS = 3_000;

    private final Options options;
    private final Postgres postgres;
    private final List<Replica> replicas;
    private final Tally tally;

    Breakage(Options options, Postgres postgres, List<Replica> replicas, Tally tally) {
        this.options = options;
        this.postgres = postgres;
        this.replicas = replicas;
        this.tally = tally;
    }

    private interface Break {
        void happen() throws Exception;
    }

    @Override
    public void run() {
        List<Break> breaks = new ArrayList<>();
        for (int i = 0; i < Math.max(options.restarts(), options.kills()); i++) {
            if (i < options.restarts()) {
                String mode = i % 2 == 0 ? "fast" : "immediate";
                breaks.add(() -> restart(mode));
            }
            if (i < options.kills()) {
                breaks.add(this::kill);
            }
        }
        try {
            for (int i = 0; i < breaks.size(); i++) {
                int edits = options.edits() * (i + 1) / (breaks.size() + 1);
                while (tally.edits.get() < edits) {
                    Thread.sleep(20);
                }
                breaks.get(i).happen();
            }
        } catch (Exception e) {
            tally.wrong.add("No recovery: " + e);
        }
    }

    private void restart(String mode) throws Exception {
        long start = System.nanoTime();
        postgres.restart(mode);
        double away = (System.nanoTime() - start) / 1e9;
        List<Probe> probes = replicas.stream().map(Probe::started).toList();
        StringBuilder told =
                new StringBuilder("database, -m %s: down %.1f s, first good answers after".formatted(mode, away));
        for (Probe probe : probes) {
            told.append(" %.2f s".formatted(probe.seconds()));
        }
        tally.recoveries.add(told.toString());
    }

    private void kill() throws Exception {
        Replica replica = replicas.get(replicas.size() - 1);
        replica.kill();
        Thread.sleep(AWAY_MILLIS); // the others continue alone
        long start = System.nanoTime();
        replica.start();
        tally.recoveries.add("replica, killed: first good answer %.1f s after its restart"
                .formatted((System.nanoTime() - start) / 1e9));
    }

    private static final class Probe extends Thread {
        private final Replica replica;
        private double seconds = Double.NaN;

        private Probe(Replica replica) {
            this.replica = replica;
        }

        private static Probe started(Replica replica) {
            Probe probe = new Probe(replica);
            probe.start();
            return probe;
        }

        @Override
        public void run() {
            try {
                seconds = replica.secondsUntilItAnswers();
            } catch (Exception e) {
                interrupt();
            }
        }

        private double seconds() throws Exception {
            join();
            if (Double.isNaN(seconds)) {
                throw new IllegalStateException("a replica did not come back");
            }
            return seconds;
        }
    }
}
