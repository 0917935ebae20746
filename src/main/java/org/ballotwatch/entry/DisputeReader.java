package org.ballotwatch.entry;

import java.util.UUID;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.dispute.DisputeStatus;
import org.ballotwatch.dispute.DisputeStep;
import org.ballotwatch.dispute.DisputeType;

/** Reads the entries that describe disputes, and those that tell their steps. */
final class DisputeReader {
    private final Keys keys;

    DisputeReader(Keys keys) {
        this.keys = keys;
    }

    Dispute dispute(Entry entry, UUID id) {
        Dispute dispute = new Dispute();
        dispute.uuid = id;
        dispute.title = entry.required("title");
        dispute.electionId = keys.needId(entry, "election", KeyedKind.ELECTION);
        dispute.type = entry.requiredWord("type", DisputeType.class);
        dispute.filedById = keys.id(entry, "filed_by", KeyedKind.actors());
        dispute.beforeId = keys.id(entry, "before", KeyedKind.ORGANIZATION);
        return dispute;
    }

    DisputeStep step(Entry entry, ReportHeaderReader heading) {
        DisputeStep step = heading.fill(new DisputeStep(), entry);
        step.disputeId = keys.needId(entry, "dispute", KeyedKind.DISPUTE);
        step.status = entry.requiredWord("status", DisputeStatus.class);
        step.takenOn = entry.date("taken_on");
        return step;
    }
}
