package org.ballotwatch.graphql.transport.table;

import java.util.Arrays;
import java.util.Optional;

/** The formats of tables, by the extension in the address. */
enum TableFormat {
    CSV("csv", "text/csv", "; charset=utf-8; header=present"),
    NDJSON("ndjson", "application/x-ndjson", ""),
    GEOJSON("geojson", "application/geo+json", "");

    private final String extension;
    private final String mediaType;
    private final String parameters;

    TableFormat(String extension, String mediaType, String parameters) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.parameters = parameters;
    }

    static Optional<TableFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    String contentType() {
        return mediaType + parameters;
    }
}
