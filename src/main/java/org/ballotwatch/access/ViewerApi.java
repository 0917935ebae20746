package org.ballotwatch.access;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class ViewerApi {
    private final Whoever whoever;

    ViewerApi(Whoever whoever) {
        this.whoever = whoever;
    }

    @Query
    @Description("Who asks; null where the request came with neither a token nor a key.")
    public Uni<Viewer> viewer() {
        return whoever.viewer();
    }
}
