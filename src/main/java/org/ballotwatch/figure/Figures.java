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

    static final ReportReads<FigureReport> REPORTS = withStage(
            "coalesce(of_incident.latest_end, of_election.latest_end)",
            "left join incident of_incident on of_incident.id = r.incident_id\n"
                    + "left join election of_election on of_election.id = r.election_id");

    private static final ReportReads<FigureReport> OF_INCIDENTS =
            withStage("of_incident.latest_end", "join incident of_incident on of_incident.id = r.incident_id");

    private static final ReportReads<FigureReport> OF_ELECTIONS =
            withStage("of_election.latest_end", "join election of_election on of_election.id = r.election_id");

    private record FigureKey(Measure measure, Counted counted, Weapon weapon, String scope) {}

    /** With the stage that follows from the days, where the source does not state one. */
    private static ReportReads<FigureReport> withStage(String lastDay, String joins) {
        return ReportReads.of(FigureReport.class)
                .with(
                        "coalesce(r.stage, case when r.public_by <= " + lastDay
                                + " + 1 then 'PRELIMINARY' else 'UPDATED' end)",
                        joins,
                        (report, row) -> report.stage = row.word(FigureStage.class));
    }

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
        ReportColumns header = new ReportColumns(knowledge, reports);
        ReportReads<FigureReport> reads = column.equals("incident_id") ? OF_INCIDENTS : OF_ELECTIONS;
        Query query = new Query(
                """
                select r.%s, %s, %s
                from figure_report r
                %s
                %s
                where r.%s = any(:ids)
                  and (:measures::text[] is null or r.measure = any(:measures))
                  and %s
                order by r.known_since nulls last, r.id""",
                column, reads.columns(), header.select(), reads.joins(), header.joins(), column, knowledge.live("r"));
        query.bindIds("ids", ids);
        if (measures == null) {
            query.bind("measures", null);
        } else {
            query.bindWords("measures", measures);
        }
        return context.snapshot()
                .grouped(knowledge.bind(query), row -> header.read(reads.read(row), row))
                .map(found -> {
                    Map<UUID, List<Figure>> figures = new HashMap<>();
                    found.forEach((id, grouped) -> figures.put(id, resolved(knowledge.readingOrDefault(), grouped)));
                    return figures;
                });
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
