package org.ballotwatch.dispute;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.actor.Organization;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** The parties to a dispute, and the body that decides it. */
@GraphQLApi
public class DisputePartyApi {
    private final Actors actors;

    DisputePartyApi(Actors actors) {
        this.actors = actors;
    }

    @Description("Who filed it; null if no single actor is known to have filed it.")
    public Uni<List<Actor>> filedBy(@Source List<Dispute> brought, ResolverContext context) {
        return actors(brought, Dispute::filedByKey, context);
    }

    @Description("The court or authority it was brought before; null if there is none or none is known.")
    public Uni<List<Organization>> before(@Source List<Dispute> brought, ResolverContext context) {
        return actors(brought, Dispute::beforeKey, context)
                .map(found -> BatchResults.mapped(found, Organization.class::cast));
    }

    private Uni<List<Actor>> actors(List<Dispute> brought, Function<Dispute, UUID> key, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(brought, key, ids -> actors.byIds(snapshot, ids));
    }
}
