package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;

@Description("A change of any record or report.")
public final class ChangeNotice extends LoggedNotice implements Notice {
    ChangeNotice(LogEntry entry) {
        super(entry);
    }
}
