package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;

/** Reads of the calendars of elections. */
@ApplicationScoped
public class ElectionCalendars {
    /** The calendar of each election, by election; one statement. */
    public Uni<Map<UUID, ElectionCalendar>> of(ResolverContext context, Collection<UUID> elections) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query("""
                select e.id, %s
                from election e
                %s
                where e.id = any(:ids)""", ElectionCalendar.COLUMNS, ElectionPhases.join("e.id", knowledge));
        Map<UUID, ElectionCalendar> found = new HashMap<>();
        return context.snapshot()
                .list(
                        knowledge.bind(query.bindIds("ids", elections)),
                        row -> found.put(row.uuid(), ElectionCalendar.read(row)))
                .map(rows -> found);
    }
}
