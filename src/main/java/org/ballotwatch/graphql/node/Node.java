package org.ballotwatch.graphql.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything that can be fetched by its id.")
public interface Node {
    @Id
    @NonNull
    @Description("Opaque global id. It never changes.")
    String getId();
}
