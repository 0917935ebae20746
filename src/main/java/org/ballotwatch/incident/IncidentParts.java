package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;

/** Reads which incidents are parts of others, such as one day of a week of protest. */
@Singleton
public class IncidentParts {

    /** The direct parts of the incidents, of their parts and so on, by the incident that they are part of; one statement. */
    public Uni<Map<UUID, List<UUID>>> within(ResolverContext context, Collection<UUID> incidents) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query("""
                with recursive contained (whole, part) as (
                  select p.other_id, p.incident_id
                  from incident_link_report p
                  join incident i on i.id = p.incident_id and i.listed
                  where p.other_id = any(:ids) and p.relation = 'PART_OF' and %1$s
                  union
                  select p.other_id, p.incident_id
                  from contained
                  join incident_link_report p on p.other_id = contained.part and p.relation = 'PART_OF' and %1$s
                  join incident i on i.id = p.incident_id and i.listed
                )
                select whole, part
                from contained
                order by whole, part""".formatted(knowledge.trusted("p")));
        return context.snapshot().grouped(knowledge.bind(query.bindIds("ids", incidents)), RowReader::uuid);
    }
}
