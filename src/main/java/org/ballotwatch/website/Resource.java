package org.ballotwatch.website;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that come with the service. */
final class Resource {
    private Resource() {}

    static Optional<String> text(String name) {
        try (InputStream in = Resource.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if the build omitted it */
    static String required(String name) {
        return text(name).orElseThrow(() -> new IllegalStateException(name + " is missing"));
    }
}
