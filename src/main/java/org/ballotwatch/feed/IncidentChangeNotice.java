package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;

@Description("A change of an incident, or of something reported about it.")
public final class IncidentChangeNotice extends LoggedNotice implements Notice {
    IncidentChangeNotice(LogEntry entry) {
        super(entry);
    }
}
