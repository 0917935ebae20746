package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;

@Description("A report that was retired, with or without a replacement.")
public final class RetirementNotice extends LoggedNotice implements Notice {
    RetirementNotice(LogEntry entry) {
        super(entry);
    }
}
