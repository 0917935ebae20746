package org.ballotwatch.bench.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ballotwatch.bench.Cpu;

/** Editors, readers and subscribers on two replicas while the database and a replica fail. */
public final class Soak {
    private static final int REPLICAS = 2;
    private static final long NOTHING_MORE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Options options;
    private final Tally tally = new Tally();
    private final Postgres postgres;
    private final List<Replica> replicas;
    private final Ground ground;
    private final List<Subscriber> subscribers = new ArrayList<>();

    private Soak(Options options, Postgres postgres, List<Replica> replicas, Ground ground) {
        this.options = options;
        this.postgres = postgres;
        this.replicas = replicas;
        this.ground = ground;
        replicas.forEach(replica -> subscribers.add(
                new Subscriber(replica, ground, tally, "subscriber of replica " + (subscribers.size() + 1))));
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        Path data = data(options);
        Replica first =
                new Replica(options.java(), Map.of("BALLOTWATCH_DATA_DIR", data.toString()), data.resolve("first.log"));
        first.start(); // creates the database, the tables and the first key
        first.close();
        String admin = Files.readString(data.resolve("api-key")).strip();
        Postgres postgres = Postgres.on(data);
        List<Replica> replicas = new ArrayList<>();
        for (int i = 1; i <= REPLICAS; i++) {
            Replica replica =
                    new Replica(options.java(), postgres.environment(), data.resolve("replica-" + i + ".log"));
            replica.start();
            replicas.add(replica);
        }
        System.out.println(options);
        Ground ground = Ground.recorded(replicas.get(0), admin, options);
        boolean right;
        try (Connection database = postgres.connect()) {
            right = new Contention(options, replicas, ground.keys()).run(database);
        }
        right &= new Soak(options, postgres, replicas, ground).run();
        replicas.forEach(Replica::close);
        postgres.close();
        System.exit(right ? 0 : 1);
    }

    private static Path data(Options options) throws IOException {
        if (options.data() == null) {
            Files.createDirectories(Path.of("target"));
            return Files.createTempDirectory(Path.of("target"), "soak-").toAbsolutePath();
        }
        Files.createDirectories(options.data());
        try (var content = Files.list(options.data())) {
            if (content.findAny().isPresent()) {
                throw new IllegalArgumentException(options.data() + " is not empty; the soak creates its own database");
            }
        }
        return options.data().toAbsolutePath();
    }

    private boolean run() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        long start = System.nanoTime();
        List<Thread> listening = subscribers.stream().map(Soak::started).toList();
        List<Thread> reading = new ArrayList<>();
        for (int i = 0; i < options.readers(); i++) {
            reading.add(started(new Reader(replicas, ground, tally, over::get, options.seed() + i)));
        }
        for (int i = 0; i < options.pollers(); i++) {
            Replica replica = replicas.get(i % replicas.size());
            reading.add(started(new Poller(replica, ground.cursor(), tally, over::get, i * 1_000 / options.pollers())));
        }
        long service = serviceMicros();
        long database = Cpu.ofFamily(postgres.pid());
        List<Thread> working = new ArrayList<>();
        for (int i = 0; i < options.editors(); i++) {
            working.add(started(new Editor(options, replicas, ground, tally, i)));
        }
        working.add(started(new Breakage(options, postgres, replicas, tally)));
        join(working);
        double seconds = (System.nanoTime() - start) / 1e9;
        service = serviceMicros() - service;
        database = Cpu.ofFamily(postgres.pid()) - database;
        over.set(true);
        join(reading);
        System.out.printf("%.0f s, %.0f edits a second%n", seconds, tally.acknowledged.size() / seconds);
        if (options.restarts() + options.kills() == 0) { // who was restarted has lost its time
            System.out.printf(
                    "%.1f s of processor time of the replicas, %.1f s of PostgreSQL%n", service / 1e6, database / 1e6);
        }
        if (options.pollers() > 0) {
            printPolls();
        }
        return verdict(listening);
    }

    private long serviceMicros() {
        return replicas.stream().mapToLong(replica -> Cpu.of(replica.pid())).sum();
    }

    private void printPolls() {
        long[] durations =
                Poller.DURATIONS.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%d polls of changes: median %.1f ms, 99th percentile %.1f ms; with errors %d, without answer %d%n",
                durations.length,
                durations[durations.length / 2] / 1e6,
                durations[durations.length * 99 / 100] / 1e6,
                tally.counted("poll with errors"),
                tally.counted("poll without answer"));
    }

    private boolean verdict(List<Thread> listening) throws Exception {
        try (Connection connection = postgres.connect()) {
            Kept kept = new Kept(connection);
            long from = Position.of(ground.cursor()).place();
            List<SortedMap<Position, UUID>> logs = new ArrayList<>();
            for (Contest contest : ground.contests()) {
                logs.add(kept.log(contest.id, from));
            }
            int expected = logs.stream().mapToInt(SortedMap::size).sum();
            for (Subscriber subscriber : subscribers) {
                await(subscriber, expected);
                subscriber.leave();
            }
            join(listening);
            Verdict verdict = new Verdict(tally, kept.marks());
            verdict.edits();
            verdict.readers();
            for (int i = 0; i < subscribers.size(); i++) {
                Told told = Told.NOTHING;
                for (int e = 0; e < logs.size(); e++) {
                    told = told.and(Told.of(subscribers.get(i).followings.get(e).told(), logs.get(e)));
                }
                verdict.subscriber("subscriber of replica " + (i + 1), told);
            }
            return verdict.end(List.copyOf(tally.wrong));
        }
    }

    /** Waits until all revisions were received, or no more notices arrive. */
    private static void await(Subscriber subscriber, int notices) throws InterruptedException {
        int count = -1;
        for (long since = System.nanoTime(); System.nanoTime() - since < NOTHING_MORE_NANOS; Thread.sleep(100)) {
            if (subscriber.count() >= notices) {
                return;
            }
            if (subscriber.count() != count) {
                count = subscriber.count();
                since = System.nanoTime();
            }
        }
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
