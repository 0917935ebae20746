package org.ballotwatch.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Columns;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.plan.Selection;
import org.ballotwatch.graphql.plan.Step;
import org.ballotwatch.source.Knowledge;
import org.ballotwatch.source.ReportColumns;
import org.ballotwatch.source.ReportNodes;

/** Reads of figures, for whatever has them. */
@ApplicationScoped
public class Figures {

    private static final String COLUMNS = "r.measure, r.counted, r.weapon, r.low, r.best, r.high";

    private record Counting(Measure measure, Counted counted, Weapon weapon) {}

    /**
     * The figures of each subject in the order of measures, groups and weapons, by the subject's id; one statement.
     *
     * @param column what the figures hang on: {@code incident_id} or {@code election_id}
     * @param measures null for all
     * @param reports what is asked of the reports behind the figures
     */
    public Uni<Map<UUID, List<Figure>>> of(
            Step step, String column, Collection<UUID> ids, Collection<Measure> measures, Selection... reports) {
        Knowledge knowledge = Knowledge.of(step);
        ReportColumns header = new ReportColumns(knowledge, reports);
        Query query =
                new Query("""
                select r.%s, %s, %s
                from figure_report r
                %s
                where r.%s = any(:ids)
                  and (:measures::text[] is null or r.measure = any(:measures))
                  and %s
                order by r.known_since nulls last, r.id""", column, COLUMNS, header.select(), ReportColumns.JOINS, column, knowledge.live("r"));
        query.bindIds("ids", ids);
        if (measures == null) {
            query.bind("measures", null);
        } else {
            query.bindWords("measures", measures);
        }
        Map<UUID, Map<Counting, List<FigureReport>>> found = new HashMap<>();
        return step.snapshot()
                .list(knowledge.bind(query), row -> {
                    UUID id = row.uuid();
                    FigureReport report = header.read(read(row), row);
                    return found.computeIfAbsent(id, s -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    new Counting(report.measure, report.counted, report.weapon), c -> new ArrayList<>())
                            .add(report);
                })
                .map(rows -> resolve(found, knowledge));
    }

    @Produces
    @Singleton
    static NodeFinder reportNodes() {
        return new ReportNodes<>(FigureReport.KIND, "figure_report", COLUMNS, "", Figures::read);
    }

    private static FigureReport read(Columns row) {
        FigureReport report = new FigureReport();
        report.measure = row.word(Measure.class);
        report.counted = row.word(Counted.class);
        report.weapon = row.word(Weapon.class);
        report.low = row.number();
        report.best = row.number();
        report.high = row.number();
        return report;
    }

    private static Map<UUID, List<Figure>> resolve(
            Map<UUID, Map<Counting, List<FigureReport>>> found, Knowledge knowledge) {
        Map<UUID, List<Figure>> figures = new HashMap<>();
        found.forEach((id, byCounting) -> figures.put(
                id,
                byCounting.values().stream()
                        .map(reports -> Figure.of(knowledge.readingOrDefault(), reports))
                        .sorted(FigureOrder.NATURAL)
                        .toList()));
        return figures;
    }
}
