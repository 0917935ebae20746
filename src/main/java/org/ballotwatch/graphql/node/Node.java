package org.ballotwatch.graphql.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything that can be found again by its id.")
public interface Node {
    @Id
    @NonNull
    @Description("The opaque global id; it stays the same for as long as the record exists.")
    String getId();
}
