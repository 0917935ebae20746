package org.ballotwatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

/** The processor time of processes and their memory, as Linux counts them in {@code /proc}; time in microseconds. */
public final class Cpu {
    private static final long MICROSECONDS_PER_TICK = 10_000; // USER_HZ is 100 wherever Java runs

    private Cpu() {}

    /** The time of one process. */
    public static long of(long pid) {
        return ticks(pid, 13) * MICROSECONDS_PER_TICK;
    }

    /** The time of a process, its living children, and those that ended and were waited for. */
    public static long ofFamily(long pid) {
        long own = ticks(pid, 13) + ticks(pid, 15);
        return (own + children(pid).map(child -> ticks(child, 13)).sum()) * MICROSECONDS_PER_TICK;
    }

    /** The children that its first thread started. */
    static LongStream children(long pid) {
        String id = Long.toString(pid);
        try {
            String children = Files.readString(Path.of("/proc", id, "task", id, "children"));
            return Arrays.stream(children.split(" "))
                    .filter(child -> !child.isBlank())
                    .mapToLong(Long::parseLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resident memory in megabytes. */
    static long megabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sum of two neighbouring fields of proc_pid_stat(5), counted from 0: time as user and in the kernel. */
    private static long ticks(long pid, int field) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(afterName[field - 2]) + Long.parseLong(afterName[field - 1]);
        } catch (IOException gone) {
            return 0; // it has ended meanwhile, and its parent counts it
        }
    }
}
