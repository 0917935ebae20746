package org.ballotwatch.identity;

import java.util.UUID;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Java's side of the GraphQL interface {@code Record}. */
@Name("Record")
@Description("Something with an identity that reports are about: an incident, an election, an actor, a "
        + "place, a source.")
public interface Record extends Node {
    @Override
    @Id
    @NonNull
    @Description(Node.ID)
    String getId();

    @Override
    @Id
    @NonNull
    @Description(Node.RECORD_ID)
    String getRecordId();

    UUID key();

    /** Its name or title. */
    String displayName();
}
