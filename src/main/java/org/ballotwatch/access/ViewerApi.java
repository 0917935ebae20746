package org.ballotwatch.access;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class ViewerApi {
    private final CurrentViewer currentViewer;

    ViewerApi(CurrentViewer currentViewer) {
        this.currentViewer = currentViewer;
    }

    @Query
    @Description("The user or program that sent the request; null if it is anonymous.")
    public Uni<Viewer> viewer() {
        return currentViewer.viewer();
    }
}
