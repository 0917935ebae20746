package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A change of a record or a report, as sent to subscribers.")
public interface Notice {
    /** The description of its cursor. */
    String CURSOR =
            "The value of \"after\" for a subscription that continues from here, such as after a lost connection.";

    @NonNull
    @Description(CURSOR)
    String getCursor();

    LogEntry entry();
}
