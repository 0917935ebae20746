package org.ballotwatch.dispute;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.identity.StoredRecord;
import org.ballotwatch.report.Knowledge;

/** Reads of disputes. */
@ApplicationScoped
public class Disputes implements NodeFinder {
    private static final EntityColumns<Dispute> DISPUTE = EntityColumns.of(Dispute.class);
    private static final String COLUMNS = DISPUTE.of("d");

    @Override
    public char kind() {
        return Dispute.KIND;
    }

    @Override
    public Uni<Map<UUID, Dispute>> byIds(Snapshot snapshot, List<UUID> ids) {
        Query query = new Query("select asked.id, " + COLUMNS
                        + StoredRecord.fromCanonical("dispute", "d", "asked.id = any(:ids)"))
                .bindIds("ids", ids);
        return BatchResults.byAsked(snapshot, query, DISPUTE::read);
    }

    Uni<Dispute> find(Snapshot snapshot, RecordLookup lookup) {
        Query query = new Query("select " + COLUMNS
                + StoredRecord.fromCanonical("dispute", "d", lookup.condition("asked", "dispute_id")));
        return snapshot.first(lookup.bind(query), DISPUTE::read);
    }

    /**
     * The disputes of each election that have a known step, in the order of their first steps, by election; one
     * statement.
     */
    Uni<Map<UUID, List<Dispute>>> of(ResolverContext context, Collection<UUID> elections) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query("""
                select %s
                from dispute d
                cross join lateral (
                  select min(coalesce(r.taken_on, r.public_by)) as begun_on
                  from dispute_step r
                  where r.dispute_id = d.id and %s
                ) as course
                where d.election_id = any(:ids)
                  and d.listed
                  and course.begun_on is not null
                order by course.begun_on, d.id""", COLUMNS, knowledge.live("r"));
        return context.snapshot()
                .list(knowledge.bind(query.bindIds("ids", elections)), DISPUTE::read)
                .map(found -> found.stream().collect(groupingBy(dispute -> dispute.electionId)));
    }
}
