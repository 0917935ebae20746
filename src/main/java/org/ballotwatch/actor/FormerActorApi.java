package org.ballotwatch.actor;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.BatchResults;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The records that were merged into an actor. */
@GraphQLApi
public class FormerActorApi {

    FormerActorApi() {}

    @Description("Records that were merged into this one, sorted by name.")
    public Uni<List<@NonNull List<@NonNull FormerActor>>> mergedFrom(
            @Source List<Actor> actors, ResolverContext context) {
        Query query = new Query("""
                select f.merged_into_id, f.id, f.name, r.made_at, r.made_by, r.made_by_id, r.reason, d.field, d.kept, d.former
                from actor f
                join actor k on k.id = f.merged_into_id
                cross join lateral (
                  select r.made_at, r.made_by, r.made_by_id, r.reason
                  from revision r
                  where r.subject_id = f.id and r.before -> 'merged_into_id' = 'null'
                  order by r.number desc
                  limit 1
                ) as r
                left join lateral (
                  select v.place, v.field, v.kept, v.former
                  from (values
                    (1, 'country', (select c.code from country c where c.id = k.country_id), (select c.code from country c where c.id = f.country_id)),
                    (2, 'givenName', k.given_name, f.given_name),
                    (3, 'familyName', k.family_name, f.family_name),
                    (4, 'bornOn', k.born_on::text, f.born_on::text),
                    (5, 'diedOn', k.died_on::text, f.died_on::text),
                    (6, 'kind', coalesce(k.party_kind, k.organization_kind), coalesce(f.party_kind, f.organization_kind)),
                    (7, 'foundedOn', k.founded_on::text, f.founded_on::text),
                    (8, 'dissolvedOn', k.dissolved_on::text, f.dissolved_on::text)
                  ) as v (place, field, kept, former)
                  where v.kept is distinct from v.former
                ) as d on true
                where f.merged_into_id = any(:ids)
                order by f.name, f.id, d.place""")
                .bindIds("ids", actors.stream().map(Actor::actorKey).toList());
        Map<UUID, FormerActor> byId = new HashMap<>();
        Map<UUID, List<FormerActor>> found = new HashMap<>();
        return context.snapshot()
                .list(query, row -> read(row, byId, found))
                .map(rows -> BatchResults.lists(actors, Actor::actorKey, found));
    }

    /** A former actor has one row for each difference, or one row if there is none. */
    private static boolean read(RowReader row, Map<UUID, FormerActor> byId, Map<UUID, List<FormerActor>> found) {
        UUID kept = row.uuid();
        UUID id = row.uuid();
        FormerActor read = new FormerActor(
                GlobalId.encode(Actor.KIND, id),
                row.text(),
                row.time(),
                row.text(),
                row.text(),
                row.text(),
                new ArrayList<>());
        FormerActor former = byId.computeIfAbsent(id, first -> {
            found.computeIfAbsent(kept, k -> new ArrayList<>()).add(read);
            return read;
        });
        ActorDifference difference = new ActorDifference(row.text(), row.text(), row.text());
        return difference.field() != null && former.differences().add(difference);
    }
}
