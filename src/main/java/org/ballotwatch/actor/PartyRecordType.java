package org.ballotwatch.actor;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;

/** Parties. */
@Singleton
public class PartyRecordType extends RecordType<Party, PartyInput> {
    public PartyRecordType() {
        super(KeyedKind.PARTY, Party.class, PartyInput.class);
    }

    @Override
    protected void complete(Party party, PartyInput input, Entry entry) {
        CellChecks.inOrder(entry, "foundedOn", party.foundedOn, "dissolvedOn", party.dissolvedOn);
    }
}
