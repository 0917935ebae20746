package org.ballotwatch.graphql.transport.table;

import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.transport.http.ResponseWriter;

/** One JSON object a line, nested as the document selects it. The terms of the file are in each. */
final class NdjsonTable implements TableWriter {
    private final TableTerms terms;

    NdjsonTable(TableTerms terms) {
        this.terms = terms;
    }

    @Override
    public String begin() {
        return "";
    }

    @Override
    public String rows(List<TableRow> rows) {
        StringBuilder lines = new StringBuilder();
        for (TableRow row : rows) {
            Map<String, Object> object = row.object();
            object.putAll(terms.named());
            lines.append(ResponseWriter.json(object)).append('\n');
        }
        return lines.toString();
    }

    @Override
    public String end() {
        return "";
    }
}
