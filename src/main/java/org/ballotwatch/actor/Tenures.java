package org.ballotwatch.actor;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.engine.ResolverContext;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportNodes;

/** Reads of who held which office. */
@ApplicationScoped
public class Tenures {
    private static final String COLUMNS = "r.person_id, r.role, r.country_id, r.since, r.until, r.held_on, "
            + Actors.columns("person") + ", " + Actors.columns("body");

    private static final String ACTORS = """
            join actor person on person.id = r.person_id
            left join actor body on body.id = r.organization_id""";

    /** The tenures of each person, the earliest first, by person; one statement. */
    Uni<Map<UUID, List<Tenure>>> of(ResolverContext step, Collection<UUID> people, LocalDate on) {
        Knowledge knowledge = Knowledge.of(step);
        ReportColumns header = new ReportColumns(knowledge, step.selection());
        Query query = new Query("""
                select %s, %s
                from tenure r
                %s
                %s
                where r.person_id = any(:ids)
                  and %s
                order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id""", COLUMNS, header.select(), ACTORS, ReportColumns.JOINS, knowledge.live("r"));
        return step.snapshot()
                .list(knowledge.bind(query.bindIds("ids", people)), row -> header.read(read(row), row))
                .map(found -> found.stream()
                        .filter(tenure -> on == null || tenure.span().covers(on))
                        .collect(groupingBy(tenure -> tenure.personId)));
    }

    @Produces
    @Singleton
    static NodeFinder reportNodes() {
        return new ReportNodes<>(Tenure.KIND, "tenure", COLUMNS, ACTORS, Tenures::read);
    }

    private static Tenure read(RowReader row) {
        Tenure tenure = new Tenure();
        tenure.personId = row.uuid();
        tenure.role = row.text();
        tenure.countryId = row.uuid();
        tenure.since = row.date();
        tenure.until = row.date();
        tenure.heldOn = row.date();
        tenure.person = (Person) Actors.read(row);
        tenure.organization = Actors.read(row);
        return tenure;
    }
}
