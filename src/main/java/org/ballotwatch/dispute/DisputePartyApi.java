package org.ballotwatch.dispute;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.actor.Organization;
import org.ballotwatch.graphql.plan.Steps;
import org.ballotwatch.identity.InOrder;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Who disputes, and before whom. */
@GraphQLApi
public class DisputePartyApi {
    private final Steps steps;
    private final Actors actors;

    DisputePartyApi(Steps steps, Actors actors) {
        this.steps = steps;
        this.actors = actors;
    }

    @Description("Who brought it; null where no single person, party or organization is known to have.")
    public Uni<List<Actor>> filedBy(@Source List<Dispute> brought) {
        return actors(brought, Dispute::filedByKey).map(found -> InOrder.values(brought, Dispute::filedByKey, found));
    }

    @Description("The court or authority that it was brought before; null where there is none, or none is known.")
    public Uni<List<Organization>> before(@Source List<Dispute> brought) {
        return actors(brought, Dispute::beforeKey)
                .map(found -> InOrder.mapped(brought, d -> (Organization) found.get(d.beforeId)));
    }

    private Uni<Map<UUID, Actor>> actors(List<Dispute> brought, Function<Dispute, UUID> key) {
        List<UUID> ids =
                brought.stream().map(key).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : actors.byIds(steps.current().snapshot(), ids);
    }
}
