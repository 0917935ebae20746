package org.ballotwatch.actor;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;

/** Reads of who held which office. */
@ApplicationScoped
public class Tenures {
    static final ReportReads<Tenure> REPORTS = ReportReads.of(Tenure.class)
            .with(Actors.columns("person") + ", " + Actors.columns("body"), """
            join actor person on person.id = r.person_id
            left join actor body on body.id = r.organization_id""", (tenure, row) -> {
                tenure.person = (Person) Actors.read(row);
                tenure.organization = Actors.read(row);
            });

    /** The tenures of each person, earliest first, by person; one statement. */
    Uni<Map<UUID, List<Tenure>>> of(ResolverContext context, Collection<UUID> people, LocalDate on) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, context.selection());
        Query query = new Query(
                """
                select %s, %s
                from tenure r
                %s
                %s
                where r.person_id = any(:ids)
                  and %s
                order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id""", REPORTS.columns(), header.select(), REPORTS.joins(), header.joins(), knowledge.live("r"));
        return context.snapshot()
                .list(knowledge.bind(query.bindIds("ids", people)), row -> header.read(REPORTS.read(row), row))
                .map(found -> found.stream()
                        .filter(tenure -> on == null || tenure.span().covers(on))
                        .collect(groupingBy(tenure -> tenure.personId)));
    }
}
