package org.ballotwatch.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.identity.StoredRecord;
import org.ballotwatch.report.Knowledge;

/** Reads of disputes. */
@ApplicationScoped
public class Disputes implements NodeFinder {
    private static final EntityColumns<Dispute> DISPUTE = EntityColumns.of(Dispute.class);
    private static final String COLUMNS = DISPUTE.of("d");

    /** SQL that selects the disputes {@code d} with a known step over what is listed; it needs {@link #course}. */
    static final String SHOWN = """
            d.listed
              and course.begun_on is not null
              and (select e.listed from election e where e.id = d.election_id) is not false
              and (select i.listed from incident i where i.id = d.incident_id) is not false""";

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

    Listing<Dispute> listing(Conditions where, Knowledge knowledge) {
        return new Listing<>(COLUMNS, "dispute d\n" + course(knowledge), where, DISPUTE::read);
    }

    /** Joins the day of the first known step of the dispute {@code d}. */
    private static String course(Knowledge knowledge) {
        return """
                cross join lateral (
                  select min(coalesce(r.taken_on, r.public_by)) as begun_on
                  from dispute_step r
                  where r.dispute_id = d.id and %s
                ) as course""".formatted(knowledge.live("r"));
    }

    /** SQL of the ids of the disputes over events, by their main subject or a further one. */
    static String over(String column, String event, Knowledge knowledge) {
        return """
                select f.id from dispute f where f.%1$s %2$s
                union
                select s.dispute_id from dispute_subject s where s.%1$s %2$s and %3$s""".formatted(column, event, knowledge.trusted("s"));
    }

    /** SQL of the id of the election or incident that the dispute {@code d} is about; null for other columns. */
    static String event(String column) {
        return column.equals("election_id") || column.equals("incident_id") ? "d." + column : null;
    }

    /** SQL of reports on disputes with the election or incident of each dispute; empty for other columns. */
    static Optional<String> ofEvents(String table, String column) {
        return Optional.ofNullable(event(column))
                .map(event -> "(select %s, said.* from dispute d join %s said on said.dispute_id = d.id)"
                        .formatted(event, table));
    }

    /**
     * The disputes about each election or incident that have a known step, in the order of their first steps; one
     * statement.
     *
     * @param column {@code election_id} or {@code incident_id}
     */
    Uni<Map<UUID, List<Dispute>>> of(ResolverContext context, String column, Collection<UUID> events) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query("""
                select about.event_id, %1$s
                from (
                  select f.%2$s as event_id, f.id from dispute f where f.%2$s = any(:ids)
                  union
                  select s.%2$s, s.dispute_id from dispute_subject s where s.%2$s = any(:ids) and %4$s
                ) as about
                join dispute d on d.id = about.id
                %3$s
                where d.listed
                  and course.begun_on is not null
                order by course.begun_on, d.id""", COLUMNS, column, course(knowledge), knowledge.trusted("s"));
        return context.snapshot().grouped(knowledge.bind(query.bindIds("ids", events)), DISPUTE::read);
    }
}
