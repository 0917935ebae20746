package org.ballotwatch.dispute;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;

/** Disputes. */
@Singleton
public class DisputeRecordType extends RecordType<Dispute, DisputeInput> {
    public DisputeRecordType() {
        super(KeyedKind.DISPUTE, Dispute.class, DisputeInput.class);
    }

    @Override
    protected void complete(Dispute dispute, DisputeInput input, Entry entry) {
        if (input.election == null && input.incident == null) {
            entry.problem("election", "Give an election or an incident that the dispute is about");
        }
    }
}
