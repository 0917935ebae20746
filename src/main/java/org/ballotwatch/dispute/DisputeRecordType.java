package org.ballotwatch.dispute;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;

/** Disputes. */
@Singleton
public class DisputeRecordType extends RecordType<Dispute, DisputeInput> {
    public DisputeRecordType() {
        super(KeyedKind.DISPUTE, Dispute.class, DisputeInput.class);
    }
}
