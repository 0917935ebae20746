package org.ballotwatch.event;

import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Something that happened on certain days in one country: an incident or an election.")
public interface Event extends Node {
    @Override
    @Id
    @NonNull
    @Description("The opaque global id; it stays the same for as long as the record exists.")
    String getId();

    @NonNull
    @Description("Our short title.")
    String getTitle();

    @NonNull
    @Description("Its first day.")
    LocalDate getStartsOn();

    @NonNull
    @Description("Its last day; the first day again where it took one day.")
    LocalDate getEndsOn();

    UUID countryKey();

    UUID key();

    /** The column of tables of reports that refers to this kind of event. */
    String reportColumn();
}
