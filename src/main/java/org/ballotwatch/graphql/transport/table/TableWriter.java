package org.ballotwatch.graphql.transport.table;

import java.util.List;

/** Writes one format; the texts that it returns follow each other in the file. */
interface TableWriter {
    String begin();

    String rows(List<TableRow> rows);

    String end();

    static TableWriter of(TableFormat format, List<TableColumn> columns, TableTerms terms) {
        return switch (format) {
            case CSV -> new CsvTable(columns, terms);
            case NDJSON -> new NdjsonTable(terms);
            case GEOJSON -> new GeoJsonTable(columns, terms);
        };
    }
}
