package org.ballotwatch.statement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;

/** Reads of statements, by subject and by speaker. */
@ApplicationScoped
public class Statements {
    static final ReportReads<Statement> REPORTS = ReportReads.of(Statement.class)
            .with("r.public_by", "", (statement, row) -> statement.publicBy = row.date());

    /** SQL of the day of a statement. */
    static final String DAY = "coalesce(r.said_on, r.public_by)";

    /** SQL that selects the statements about what is listed. */
    static final String OF_LISTED = """
            coalesce(
                (select i.listed from incident i where i.id = r.incident_id),
                (select e.listed from election e where e.id = r.election_id),
                (select d.listed from dispute d where d.id = r.dispute_id))""";

    /** Selects the statements that each speaker made, or that others made on their behalf. */
    private static final String BY_SPEAKER = """
            (
              select id, speaker_id as of_id from statement where speaker_id = any(:ids)
              union all
              select id, on_behalf_of_id from statement where on_behalf_of_id = any(:ids)
            ) as found
            join statement r on r.id = found.id""";

    private static final String SUBJECT = "coalesce(r.incident_id, r.election_id, r.dispute_id)";

    /**
     * Returns statements about incidents, elections and disputes by day, by subject; one statement.
     *
     * @param columns the columns of the kinds of subjects present, since each further one needs a further index search
     */
    Uni<Map<UUID, List<Statement>>> about(
            ResolverContext context, Set<String> columns, Collection<UUID> subjects, Selection... selections) {
        String ofThese = columns.stream().map("r.%s = any(:ids)"::formatted).collect(Collectors.joining(" or "));
        return read(context, SUBJECT, "statement r", "(" + ofThese + ")", subjects, selections);
    }

    /** Returns statements that actors made, or that others made on their behalf, by day, by actor; one statement. */
    Uni<Map<UUID, List<Statement>>> by(ResolverContext context, Collection<UUID> actors) {
        return read(context, "found.of_id", BY_SPEAKER, "true", actors, context.selection());
    }

    private static Uni<Map<UUID, List<Statement>>> read(
            ResolverContext context,
            String of,
            String from,
            String where,
            Collection<UUID> ids,
            Selection... selections) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, selections);
        Query query = new Query(
                """
                select %s, %s, %s
                from %s
                %s
                where %s
                  and %s
                order by %s, r.known_since nulls last, r.id""", of, REPORTS.columns(), header.select(), from, header.joins(), where, knowledge.live("r"), DAY);
        return context.snapshot()
                .grouped(knowledge.bind(query.bindIds("ids", ids)), row -> header.read(REPORTS.read(row), row));
    }

    /** Returns the existing statements known to this service; one statement. */
    public Uni<Map<UUID, Statement>> byIds(ResolverContext context, List<UUID> ids) {
        return REPORTS.byIds(context.snapshot(), Knowledge.of(context), ids);
    }
}
