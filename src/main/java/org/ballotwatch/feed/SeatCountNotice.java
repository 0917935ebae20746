package org.ballotwatch.feed;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A new report on the seats or votes of a party in an election.")
public final class SeatCountNotice implements Notice {
    private final LogEntry logged;
    private final UUID electionId;
    private final UUID partyId;

    SeatCountNotice(LogEntry logged, UUID electionId, UUID partyId) {
        this.logged = logged;
        this.electionId = electionId;
        this.partyId = partyId;
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

    UUID electionId() {
        return electionId;
    }

    UUID partyId() {
        return partyId;
    }
}
