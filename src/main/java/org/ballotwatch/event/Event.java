package org.ballotwatch.event;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Java's side of the GraphQL interface {@code EventRecord}: the events that reports speak of. */
@Name("EventRecord")
@Description("An event that is a record, with reports of its own: an incident or an election.")
public interface Event extends Dated {
    @Override
    @Id
    @NonNull
    @Description("The opaque global id; it stays the same for as long as the record exists.")
    String getId();

    @Override
    @NonNull
    @Description("Our short title.")
    String getTitle();

    @Override
    @NonNull
    @Description("Its first day.")
    LocalDate getStartsOn();

    @Override
    @NonNull
    @Description("Its last day; the first day again where it took one day.")
    LocalDate getEndsOn();

    UUID key();

    /** The column of tables of reports that refers to this kind of event. */
    String reportColumn();
}
