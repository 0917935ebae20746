package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An incident that was recorded.")
public final class IncidentNotice implements Notice {
    private final Logged logged;

    IncidentNotice(Logged logged) {
        this.logged = logged;
    }

    @Override
    @NonNull
    @Description(CURSOR)
    public String getCursor() {
        return logged.position().cursor();
    }

    @Override
    public Logged logged() {
        return logged;
    }
}
