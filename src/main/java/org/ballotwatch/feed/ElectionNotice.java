package org.ballotwatch.feed;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;

@Description("A change of an election, or of something that is said about it.")
public final class ElectionNotice extends LoggedNotice implements Notice {
    private final UUID electionId;

    ElectionNotice(Logged logged, UUID electionId) {
        super(logged);
        this.electionId = electionId;
    }

    UUID electionId() {
        return electionId;
    }
}
