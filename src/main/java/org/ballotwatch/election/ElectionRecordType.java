package org.ballotwatch.election;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;

/** Elections. */
@Singleton
public class ElectionRecordType extends RecordType<Election, ElectionInput> {
    public ElectionRecordType() {
        super(KeyedKind.ELECTION, Election.class, ElectionInput.class);
    }

    @Override
    protected void complete(Election election, ElectionInput input, Entry entry) {
        input.checkDays(entry);
        election.endsOn = input.lastDay();
        CellChecks.atLeast(entry, "seatsTotal", election.seatsTotal, 1);
        CellChecks.atLeast(entry, "placesTotal", election.placesTotal, 1);
    }

    @Override
    public String above() {
        return "partOf";
    }
}
