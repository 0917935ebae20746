package org.ballotwatch.graphql.federation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("_Service")
@Description("This service as a subgraph.")
public record SubgraphDefinition(
        @NonNull @Description("Its schema, with the keys of records.")
        String sdl) {}
