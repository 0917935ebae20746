package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An incident that was recorded.")
public final class IncidentNotice implements Notice {
    private final LogEntry logged;

    IncidentNotice(LogEntry logged) {
        this.logged = logged;
    }

    @Override
    @NonNull
    @Description(CURSOR)
    public String getCursor() {
        return logged.position().cursor();
    }

    @Override
    public LogEntry logged() {
        return logged;
    }
}
