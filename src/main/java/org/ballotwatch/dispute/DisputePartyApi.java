package org.ballotwatch.dispute;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.actor.Organization;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.InheritedArguments;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The parties to a dispute, and the body that decides it. */
@GraphQLApi
public class DisputePartyApi {
    private final DisputeFilers filers;
    private final Actors actors;

    DisputePartyApi(DisputeFilers filers, Actors actors) {
        this.filers = filers;
        this.actors = actors;
    }

    @Description("The main filer by the editors' choice; null if there is none. What sources say stands in filers.")
    public Uni<List<Actor>> filedBy(@Source List<Dispute> brought, ResolverContext context) {
        return actors(brought, Dispute::filedByKey, context);
    }

    @InheritedArguments(Knowledge.class)
    @Description("Who filed it, as each source reports them, by day; empty if nobody is named.")
    public Uni<List<@NonNull List<@NonNull DisputeFiler>>> filers(
            @Source List<Dispute> brought, ResolverContext context) {
        List<UUID> ids = brought.stream().map(Dispute::key).toList();
        return filers.of(context, ids).map(found -> BatchResults.lists(brought, Dispute::key, found));
    }

    @Description("Who filed it; null if the source names no actor, see filerWords.")
    public Uni<List<Actor>> filer(@Source List<DisputeFiler> filings, ResolverContext context) {
        return actors(filings, filed -> filed.filerId, context);
    }

    @Description("The court or authority it was brought before; null if there is none or none is known.")
    public Uni<List<Organization>> before(@Source List<Dispute> brought, ResolverContext context) {
        return actors(brought, Dispute::beforeKey, context)
                .map(found -> BatchResults.mapped(found, Organization.class::cast));
    }

    private <T> Uni<List<Actor>> actors(List<T> things, Function<T, UUID> key, ResolverContext context) {
        Snapshot snapshot = context.snapshot();
        return BatchResults.referred(things, key, ids -> actors.byIds(snapshot, ids));
    }
}
