package org.ballotwatch.dataset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;

/** Reads of the loaded datasets. */
@ApplicationScoped
public class Datasets {
    private static final String COLUMNS =
            "c.name, c.title, c.version, nullif(c.licence, ''), nullif(c.attribution, ''), c.loaded_at";

    Uni<List<Dataset>> all(Snapshot snapshot) {
        return snapshot.list(new Query("select " + COLUMNS + "\nfrom casebook c\norder by c.name"), Datasets::read);
    }

    /** The datasets of these reports, by name; at most one statement. */
    Uni<Map<String, Dataset>> of(Snapshot snapshot, Collection<? extends Report> reports) {
        List<String> names = reports.stream()
                .map(Datasets::name)
                .filter(name -> name != null)
                .distinct()
                .toList();
        return names.isEmpty() ? Uni.createFrom().item(Map.of()) : named(snapshot, names);
    }

    /** The datasets with these names, by name; one statement. */
    Uni<Map<String, Dataset>> named(Snapshot snapshot, List<String> names) {
        Query query = new Query("select " + COLUMNS + "\nfrom casebook c\nwhere c.name = any(:names)")
                .bindWords("names", names);
        return snapshot.list(query, Datasets::read).map(found -> {
            Map<String, Dataset> byName = new HashMap<>();
            found.forEach(dataset -> byName.put(dataset.name(), dataset));
            return byName;
        });
    }

    /** The name of the dataset that a report belongs to, or null. */
    static String name(Report report) {
        String origin = report.originName();
        return origin != null && origin.startsWith(StoredReport.CASEBOOK)
                ? origin.substring(StoredReport.CASEBOOK.length())
                : null;
    }

    private static Dataset read(RowReader row) {
        return new Dataset(row.text(), row.text(), row.text(), row.text(), row.text(), row.time());
    }
}
