package org.ballotwatch.event;

import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Java's side of the GraphQL interface {@code EventRecord}: the events that have reports. */
@Name("EventRecord")
@Description("An event that is a record with reports of its own: an incident or an election.")
public interface EventRecord extends Event {
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

    @Override
    @NonNull
    @Description("A short title of ours.")
    String getTitle();

    @Override
    @NonNull
    @Description("First day.")
    LocalDate getStartsOn();

    @Override
    @NonNull
    @Description("Last day; the first day if it lasted one day.")
    LocalDate getEndsOn();

    UUID key();

    /** The editors' place; null if events of this kind show no place. */
    Placement settledPlacement();

    /** The column in tables of reports that refers to this kind of event. */
    String reportColumn();
}
