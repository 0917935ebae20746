package org.ballotwatch.actor;

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

/** Reads of how parties are related. */
@ApplicationScoped
public class PartyRelations {
    static final ReportReads<PartyRelation> REPORTS = ReportReads.of(PartyRelation.class)
            .with(Actors.columns("party") + ", " + Actors.columns("other"), """
            join actor party on party.id = r.party_id
            join actor other on other.id = r.other_id""", (relation, row) -> {
                relation.party = (Party) Actors.read(row);
                relation.other = (Party) Actors.read(row);
            });

    /** The relations of each party, in both directions, earliest first, by party; one statement. */
    Uni<Map<UUID, List<PartyRelation>>> of(ResolverContext context, Collection<UUID> parties, LocalDate on) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, context.selection());
        Query query = new Query(
                """
                select tie.of_id, %s, %s
                from (
                  select id, party_id as of_id from party_relation where party_id = any(:ids)
                  union all
                  select id, other_id from party_relation where other_id = any(:ids)
                ) as tie
                join party_relation r on r.id = tie.id
                %s
                %s
                where %s
                order by
                  coalesce(r.since, r.held_on, r.until) nulls last,
                  party.name, r.relation, other.name, r.known_since nulls last, r.id""", REPORTS.columns(), header.select(), REPORTS.joins(), header.joins(), knowledge.live("r"));
        return context.snapshot().grouped(knowledge.bind(query.bindIds("ids", parties)), row -> {
            PartyRelation relation = header.read(REPORTS.read(row), row);
            return on == null || relation.span().covers(on) ? relation : null;
        });
    }

    /** The predecessors, members and alliances of these parties; one statement, or none for no party. */
    public Uni<Lineage> lineage(ResolverContext context, Collection<UUID> parties) {
        if (parties.isEmpty()) {
            return Uni.createFrom().item(Lineage.NONE);
        }
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query("""
                with recursive reached (party_id) as (
                  (
                    select unnest(cast(:ids as uuid[]))
                    union
                    select r.party_id
                    from party_relation r
                    where r.other_id = any(:ids) and r.relation = 'MEMBER_OF' and %1$s
                  )
                  union
                  select r.other_id
                  from reached
                  join party_relation r on r.party_id = reached.party_id
                  where r.relation <> 'SPLINTER' and %1$s
                )
                select r.party_id, r.relation, r.other_id, r.since, r.held_on, r.until
                from reached
                join party_relation r on r.party_id = reached.party_id
                where r.relation <> 'SPLINTER' and %1$s""", knowledge.trusted("r"));
        return context.snapshot()
                .list(
                        knowledge.bind(query.bindIds("ids", parties)),
                        row -> new Lineage.Edge(
                                row.uuid(),
                                row.word(PartyTie.class),
                                row.uuid(),
                                new Span(row.date(), row.date(), row.date())))
                .map(Lineage::new);
    }
}
