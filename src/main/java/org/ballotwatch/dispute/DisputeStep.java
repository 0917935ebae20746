package org.ballotwatch.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.source.Report;
import org.ballotwatch.source.ReportHeader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word on one step in the life of a dispute. */
@Entity
@Description("One source's word on one step in the life of a dispute.")
public class DisputeStep extends Report implements ReportHeader {
    static final char KIND = 'U';

    @Ignore
    public UUID disputeId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How the dispute stood after it.")
    public DisputeStatus status;

    @Name("on")
    @Description(
            "The day of the step; null where the source gives none, and then it counts from the day it was public.")
    public LocalDate takenOn;

    @Override
    protected char kind() {
        return KIND;
    }

    /** From which day it counts. */
    LocalDate day() {
        return takenOn != null ? takenOn : publicBy;
    }
}
