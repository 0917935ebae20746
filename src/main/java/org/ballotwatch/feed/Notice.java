package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A change of a record or a report, as sent to subscribers.")
public interface Notice {
    /** What its cursor is for. */
    String CURSOR =
            "What to give as \"after\" to a subscription that is to go on from here, such as after a lost connection.";

    @NonNull
    @Description(CURSOR)
    String getCursor();

    LogEntry entry();
}
