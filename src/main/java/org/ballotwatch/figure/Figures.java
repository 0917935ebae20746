package org.ballotwatch.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** Reads of figures, for every kind of subject that has them. */
@ApplicationScoped
public class Figures {

    /** With the stage that follows from the days, where the source does not state one. */
    static final ReportReads<FigureReport> REPORTS = ReportReads.of(FigureReport.class)
            .with("r.shown_stage", "", (report, row) -> report.stage = row.word(FigureStage.class));

    /**
     * SQL of whether another voice gives another best estimate of the same, for a report {@code r}.
     *
     * @param column {@code incident_id} or {@code election_id}
     */
    public static String contradicted(String column, Knowledge knowledge) {
        return contradicted(column, "", knowledge);
    }

    /** @param narrower SQL that begins with "and", for what the report {@code other} must satisfy too */
    public static String contradicted(String column, String narrower, Knowledge knowledge) {
        return """
                exists (
                      select from figure_report other
                      where other.%1$s = r.%1$s and other.measure = r.measure and other.counted = r.counted
                        and other.weapon is not distinct from r.weapon and other.scope is not distinct from r.scope
                        and other.shown_stage = r.shown_stage and other.best <> r.best
                        and %2$s <> %3$s
                        and %4$s%5$s)""".formatted(
                column, ReportColumns.voice("other"), ReportColumns.voice("r"), knowledge.trusted("other"), narrower);
    }

    /** SQL of whether voices give different best estimates of the same about a record. */
    public static String differ(String column, String record, Knowledge knowledge) {
        return "exists (select from figure_report r where r.%s = %s and %s and %s)"
                .formatted(column, record, knowledge.trusted("r"), contradicted(column, knowledge));
    }

    private record FigureKey(Measure measure, Counted counted, Weapon weapon, String scope) {}

    /**
     * The figures of each subject in the order of measures, groups and weapons, by the subject's id; one statement.
     *
     * @param column the column that refers to the subject: {@code incident_id} or {@code election_id}
     * @param measures null for all
     * @param reports the selected fields of the reports behind the figures
     */
    public Uni<Map<UUID, List<Figure>>> of(
            ResolverContext context,
            String column,
            Collection<UUID> ids,
            Collection<Measure> measures,
            Selection... reports) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, reports).withWords(context.mentions("asWritten"));
        Query query =
                new Query("""
                select r.%s, %s, %s
                from figure_report r
                %s
                where r.%s = any(:ids)
                  and (:measures::text[] is null or r.measure = any(:measures))
                  and %s
                order by r.known_since nulls last, r.id""", column, REPORTS.columns(), header.select(), header.joins(), column, knowledge.live("r"));
        query.bindIds("ids", ids);
        if (measures == null) {
            query.bind("measures", null);
        } else {
            query.bindWords("measures", measures);
        }
        return context.snapshot()
                .grouped(knowledge.bind(query), row -> header.read(REPORTS.read(row), row))
                .map(found -> {
                    Map<UUID, List<Figure>> figures = new HashMap<>();
                    found.forEach((id, grouped) -> figures.put(id, resolved(knowledge.readingOrDefault(), grouped)));
                    return figures;
                });
    }

    /** Returns how many figures of each source another voice contradicts, by source; one statement. */
    Uni<Map<UUID, Integer>> contradicted(ResolverContext context, Collection<UUID> sources) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query(
                """
                select r.source_id, count(*)::integer
                from figure_report r
                where r.source_id = any(:ids)
                  and %s
                  and (%s or %s)
                group by r.source_id""",
                knowledge.trusted("r"), contradicted("incident_id", knowledge), contradicted("election_id", knowledge));
        Map<UUID, Integer> found = new HashMap<>();
        return context.snapshot()
                .list(knowledge.bind(query.bindIds("ids", sources)), row -> found.put(row.uuid(), row.integer()))
                .map(rows -> found);
    }

    /** The figures resolved from the reports of one subject, in the order of measures, groups and weapons. */
    static List<Figure> resolved(Reading reading, List<FigureReport> reports) {
        Map<FigureKey, List<FigureReport>> byCounting = new LinkedHashMap<>();
        for (FigureReport report : reports) {
            byCounting
                    .computeIfAbsent(
                            new FigureKey(report.measure, report.counted, report.weapon, report.scope),
                            c -> new ArrayList<>())
                    .add(report);
        }
        return byCounting.values().stream()
                .map(counted -> Figure.of(reading, counted))
                .sorted(FigureOrder.NATURAL)
                .toList();
    }
}
