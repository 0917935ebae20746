package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A report that was retired, with or without a replacement.")
public final class RetirementNotice implements Notice {
    private final LogEntry logged;

    RetirementNotice(LogEntry logged) {
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
