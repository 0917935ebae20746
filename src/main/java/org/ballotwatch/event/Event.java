package org.ballotwatch.event;

import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Java's side of the GraphQL interface {@code Event}: anything in a timeline. */
@Name("Event")
@Description("Something that happened on certain days in one country: an incident, an election, an "
        + "announcement of results, a step of a dispute or a statement.")
public interface Event extends Node {
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

    @NonNull
    @Description("What happened, in a few words of ours.")
    String getTitle();

    @NonNull
    @Description("First day.")
    LocalDate getStartsOn();

    @NonNull
    @Description("Last day; the first day if it lasted one day.")
    LocalDate getEndsOn();

    UUID countryKey();
}
