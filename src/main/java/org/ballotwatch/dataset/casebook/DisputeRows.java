package org.ballotwatch.dataset.casebook;

import java.util.UUID;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.dispute.DisputeStatus;
import org.ballotwatch.dispute.DisputeStep;
import org.ballotwatch.dispute.DisputeType;

/** Reads the rows that describe disputes, and those that tell their steps. */
final class DisputeRows {
    private final Keys keys;

    DisputeRows(Keys keys) {
        this.keys = keys;
    }

    Dispute dispute(Line line, UUID id) {
        Dispute dispute = new Dispute();
        dispute.uuid = id;
        dispute.title = line.required("title");
        dispute.electionId = keys.needId(line, "election", Kind.ELECTION);
        dispute.type = line.requiredWord("type", DisputeType.class);
        dispute.filedById = keys.id(line, "filed_by", Kind.actors());
        dispute.beforeId = keys.id(line, "before", Kind.ORGANIZATION);
        return dispute;
    }

    DisputeStep step(Line line, Heading heading) {
        DisputeStep step = heading.fill(new DisputeStep(), line);
        step.disputeId = keys.needId(line, "dispute", Kind.DISPUTE);
        step.status = line.requiredWord("status", DisputeStatus.class);
        step.takenOn = line.date("taken_on");
        return step;
    }
}
