package org.ballotwatch.identity;

import java.util.UUID;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Java's side of the GraphQL interface {@code Record}. */
@Name("Record")
@Description("A thing with an identity that reports speak of: an incident, an election, an actor, a place, a source.")
public interface Catalogued extends Node {
    @Override
    @Id
    @NonNull
    @Description("The opaque global id; it stays the same for as long as the record exists.")
    String getId();

    UUID key();
}
