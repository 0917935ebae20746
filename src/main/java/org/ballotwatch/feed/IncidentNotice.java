package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;

@Description("An incident that was recorded.")
public final class IncidentNotice extends LoggedNotice implements Notice {
    IncidentNotice(LogEntry entry) {
        super(entry);
    }
}
