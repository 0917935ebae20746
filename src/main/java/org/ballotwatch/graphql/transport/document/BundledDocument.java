package org.ballotwatch.graphql.transport.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A document that comes with the service. */
public final class BundledDocument {
    private BundledDocument() {}

    /** @param path in the resources, such as {@code data/incidents.graphql} */
    public static String text(String path) {
        try (InputStream in = BundledDocument.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
