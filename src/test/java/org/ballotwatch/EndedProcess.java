package org.ballotwatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program that is expected to end by itself, with all its output; one that continues is ended. */
public record EndedProcess(int status, String output) {
    private static final long MINUTES = 10;

    public static EndedProcess of(ProcessBuilder builder) throws IOException, InterruptedException {
        Path printed = Files.createTempFile(Path.of("target"), "printed", ".txt");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().onExit().join();
            throw new AssertionError("It does not end: " + Files.readString(printed));
        }
        return new EndedProcess(process.exitValue(), Files.readString(printed));
    }
}
