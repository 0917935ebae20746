package org.ballotwatch.graphql.transport.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.transport.http.ResponseWriter;

/**
 * A feature collection by RFC 7946: a point, longitude first, where a row has coordinates, and a null geometry where it
 * has none. The terms of the file are members of the collection.
 */
final class GeoJsonTable implements TableWriter {
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    private final List<TableColumn> columns;
    private final TableTerms terms;
    private final TableColumn latitude;
    private final TableColumn longitude;
    private boolean empty = true;

    GeoJsonTable(List<TableColumn> columns, TableTerms terms) {
        this.columns = columns;
        this.terms = terms;
        this.latitude = first(LATITUDE, columns);
        this.longitude = first(LONGITUDE, columns);
    }

    @Override
    public String begin() {
        StringBuilder head = new StringBuilder("{\"type\":\"FeatureCollection\"");
        terms.named().forEach((name, value) -> head.append(',')
                .append(ResponseWriter.json(name))
                .append(':')
                .append(ResponseWriter.json(value)));
        return head.append(",\"features\":[").toString();
    }

    @Override
    public String rows(List<TableRow> rows) {
        StringBuilder features = new StringBuilder();
        for (TableRow row : rows) {
            features.append(empty ? "\n" : ",\n").append(ResponseWriter.json(feature(row)));
            empty = false;
        }
        return features.toString();
    }

    @Override
    public String end() {
        return "\n]}\n";
    }

    private Map<String, Object> feature(TableRow row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        columns.forEach(column -> properties.put(column.name(), column.value(row)));
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("geometry", geometry(row));
        feature.put("properties", properties);
        return feature;
    }

    private Map<String, Object> geometry(TableRow row) {
        boolean located = latitude != null
                && longitude != null
                && latitude.value(row) instanceof Number
                && longitude.value(row) instanceof Number;
        if (!located) {
            return null;
        }
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("type", "Point");
        point.put("coordinates", List.of(longitude.value(row), latitude.value(row)));
        return point;
    }

    /** The first column of that name; the document says by its order which place counts. */
    private static TableColumn first(String key, List<TableColumn> columns) {
        return columns.stream()
                .filter(column -> column.path().get(column.path().size() - 1).equals(key))
                .findFirst()
                .orElse(null);
    }
}
