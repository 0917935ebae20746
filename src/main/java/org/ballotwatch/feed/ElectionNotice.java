package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A change of an election, or of something reported about it.")
public final class ElectionNotice implements Notice {
    private final LogEntry logged;

    ElectionNotice(LogEntry logged) {
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
