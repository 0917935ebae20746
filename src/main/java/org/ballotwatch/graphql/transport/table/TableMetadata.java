package org.ballotwatch.graphql.transport.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.transport.http.ResponseWriter;

/** Describes a CSV file as CSV on the Web: its columns with their types, licence and attribution. */
final class TableMetadata {
    private static final Map<String, String> DATATYPES = Map.of(
            "Int", "integer",
            "Float", "double",
            "BigDecimal", "decimal",
            "Boolean", "boolean",
            "Date", "date",
            "DateTime", "dateTimeStamp");

    private TableMetadata() {}

    static String of(TableDocument document, TableTerms terms) {
        List<Map<String, Object>> columns = new ArrayList<>();
        document.columns().forEach(column -> columns.add(described(column)));
        terms.named().keySet().forEach(name -> columns.add(column(name, "string")));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("@context", "http://www.w3.org/ns/csvw");
        described.put("url", terms.permalink());
        described.put("dc:title", document.name());
        described.put("dc:rights", terms.licence());
        described.put("dc:creator", terms.attribution());
        described.put("tableSchema", Map.of("columns", columns));
        return ResponseWriter.json(described);
    }

    private static Map<String, Object> described(TableColumn column) {
        Map<String, Object> described = column(column.name(), DATATYPES.getOrDefault(column.type(), "string"));
        if (column.list()) {
            described.put("separator", TableColumn.SEPARATOR);
        }
        return described;
    }

    private static Map<String, Object> column(String name, String datatype) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("titles", name);
        column.put("datatype", datatype);
        return column;
    }
}
