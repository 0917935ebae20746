package org.ballotwatch.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** One source's word that a dispute is about a further incident or election; one of the two is set. */
@Entity
@Description("One source's word on a further incident or election that a dispute is about.")
public class DisputeSubject extends StoredReport implements Report {
    public static final char KIND = 'B';

    @Ignore
    public UUID disputeId;

    @Ignore
    public UUID incidentId;

    @Ignore
    public UUID electionId;

    @Ignore
    @Transient
    public String disputeTitle;

    @Override
    protected char kind() {
        return KIND;
    }
}
