package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What all notices have. */
public abstract class LoggedNotice implements Notice {
    private final Logged logged;

    LoggedNotice(Logged logged) {
        this.logged = logged;
    }

    @Override
    @NonNull
    @Description(
            "What to give as \"after\" to a subscription that is to go on from here, such as after a lost connection.")
    public String getCursor() {
        return logged.position().cursor();
    }

    @Override
    public Logged logged() {
        return logged;
    }
}
