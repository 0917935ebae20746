package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;

@Description("A report that was withdrawn, with or without another in its place.")
public final class RetirementNotice extends LoggedNotice implements Notice {
    RetirementNotice(Logged logged) {
        super(logged);
    }
}
