package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.StoredRecord;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;

/** Reads the elections that belong to others: adjacent ones, rounds, re-runs and parts, as far as they were public. */
@Singleton
class ElectionRelations {
    private final PublicRecords publicRecords;

    ElectionRelations(PublicRecords publicRecords) {
        this.publicRecords = publicRecords;
    }

    /** Elections by the ids that were asked for, without those that nobody knew of; one statement. */
    Uni<Map<UUID, Election>> byIds(ResolverContext context, Collection<UUID> ids) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query("select asked.id, " + Elections.columns("e")
                + StoredRecord.fromCanonical("election", "e", "asked.id = any(:ids)") + isPublic(knowledge, "e"));
        return BatchResults.byAsked(context.snapshot(), knowledge.bind(query.bindIds("ids", ids)), Elections::read);
    }

    /** The elections of the same body and place adjacent to the given ones, by the given elections' ids. */
    Uni<Map<UUID, Election>> neighbours(ResolverContext context, Collection<UUID> ids, AdjacentElection adjacent) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query("""
                select this.id, %s
                from election this
                %s
                where this.id = any(:ids)""", Elections.columns("other"), adjacent.join(knowledge, publicRecords));
        Map<UUID, Election> found = new HashMap<>();
        return context.snapshot()
                .list(knowledge.bind(query.bindIds("ids", ids)), row -> found.put(row.uuid(), Elections.read(row)))
                .map(rows -> found);
    }

    /** The elections that refer to the given ones by a column, earliest first, by the id in that column; one statement. */
    Uni<Map<UUID, List<Election>>> referringTo(ResolverContext context, Collection<UUID> ids, String column) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query("""
                select e.%1$s, %2$s
                from election e
                where e.%1$s = any(:ids) and e.listed%3$s
                order by e.starts_on, e.id""", column, Elections.columns("e"), isPublic(knowledge, "e"));
        return context.snapshot().grouped(knowledge.bind(query.bindIds("ids", ids)), Elections::read);
    }

    /** All rounds of the votes that the given elections are rounds of, earliest first, by the given elections' ids. */
    Uni<Map<UUID, List<Election>>> rounds(ResolverContext context, Collection<UUID> ids) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query(
                """
                select this.id, %1$s
                from election this
                join election e on e.country_id = this.country_id and e.listed
                  and e.starts_on between this.starts_on - 366 and this.starts_on + 366
                  and coalesce(%2$s, e.id) = coalesce(%3$s, this.id)
                  and (e.id = this.id or %4$s)
                where this.id = any(:ids)
                order by e.starts_on, e.id""",
                Elections.columns("e"),
                Elections.firstRound("e"),
                Elections.firstRound("this"),
                publicRecords.alternative(knowledge, "election_id", "e.id"));
        return context.snapshot().grouped(knowledge.bind(query.bindIds("ids", ids)), Elections::read);
    }

    private String isPublic(Knowledge knowledge, String election) {
        return publicRecords.and(knowledge, "election_id", election + ".id");
    }
}
