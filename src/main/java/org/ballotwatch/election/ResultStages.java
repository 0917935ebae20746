package org.ballotwatch.election;

import static java.util.Comparator.naturalOrder;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The latest stage of elections' results. */
@GraphQLApi
public class ResultStages {

    ResultStages() {}

    @InheritedArguments(Knowledge.class)
    @Description(
            "The stage of the results on a day: the latest stage of any result report that was public by then "
                    + "and is not deprecated. PRE_ELECTION before the first day on which the vote may have begun, and until a count is public. UNSTATED if "
                    + "no public count states its stage. ANNULLED once that was decided and public. Nothing public after asOf counts.")
    public Uni<List<@NonNull ElectionStage>> stageOn(
            @Source List<Election> elections,
            @NonNull @Description("The day, inclusive.") LocalDate date,
            ResolverContext context) {
        List<UUID> ids = elections.stream().map(Election::key).distinct().toList();
        return known(context, ids, date)
                .map(found -> BatchResults.mapped(elections, election -> latest(found.get(election.uuid))));
    }

    private static Uni<Map<UUID, List<ElectionStage>>> known(
            ResolverContext context, List<UUID> elections, LocalDate date) {
        Knowledge knowledge = Knowledge.of(context).by(date);
        Query query = new Query(
                """
                select distinct r.election_id, r.stage
                from result_report r
                join election e on e.id = r.election_id and e.earliest_start <= :date
                where r.election_id = any(:ids)
                  and r.place_id is null
                  and %1$s
                union
                select r.election_id, 'ANNULLED'
                from election_status_report r
                where r.election_id = any(:ids) and r.status <> 'CALLED_OFF'
                  and coalesce(r.taken_on, r.public_by) <= :date and %2$s
                union
                select d.election_id, 'ANNULLED'
                from dispute d
                join dispute_step r on r.dispute_id = d.id
                where d.election_id = any(:ids) and d.listed and r.status = 'ANNULLED'
                  and coalesce(r.taken_on, r.public_by) <= :date and %1$s""",
                knowledge.trusted("r"),
                ElectionStatuses.isVoid("r", knowledge, " and coalesce(t.taken_on, t.public_by) <= :date"));
        return context.snapshot()
                .grouped(
                        knowledge.bind(query.bindIds("ids", elections).bind("date", date)),
                        row -> row.word(ElectionStage.class));
    }

    private static ElectionStage latest(List<ElectionStage> reached) {
        return reached == null
                ? ElectionStage.PRE_ELECTION
                : reached.stream().max(naturalOrder()).orElseThrow();
    }
}
