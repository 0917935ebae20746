package org.ballotwatch.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** One source's word on one of those who filed a dispute. */
@Entity
@Description("One source's word on one of those who filed a dispute.")
public class DisputeFiler extends StoredReport implements Report {
    public static final char KIND = 'P';

    @Ignore
    public UUID disputeId;

    @Ignore
    public UUID filerId;

    @Description("Who filed it, in the source's words or ours, if no actor is named; otherwise null.")
    public String filerWords;

    @Description("Day on which they filed it; null if the source does not say.")
    public LocalDate filedOn;

    @Ignore
    @Transient
    public String disputeTitle;

    @Ignore
    @Transient
    public String filerName;

    @Override
    protected char kind() {
        return KIND;
    }

    /** The name of the actor, or the words if no actor is named. */
    String named() {
        return filerName != null ? filerName : filerWords;
    }
}
