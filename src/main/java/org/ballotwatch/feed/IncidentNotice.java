package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;

@Description("An incident that entered this service.")
public final class IncidentNotice extends LoggedNotice implements Notice {
    IncidentNotice(Logged logged) {
        super(logged);
    }
}
