package org.ballotwatch.feed;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;

@Description("A new report on the seats or votes of a party in an election.")
public final class SeatCountNotice extends LoggedNotice implements Notice {
    private final UUID electionId;
    private final UUID partyId;

    SeatCountNotice(Logged logged, UUID electionId, UUID partyId) {
        super(logged);
        this.electionId = electionId;
        this.partyId = partyId;
    }

    UUID electionId() {
        return electionId;
    }

    UUID partyId() {
        return partyId;
    }
}
