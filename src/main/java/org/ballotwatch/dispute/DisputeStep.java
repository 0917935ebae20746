package org.ballotwatch.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.ballotwatch.event.Event;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word on one step of a dispute. */
@Entity
@Description("One source's word on one step of a dispute.")
public class DisputeStep extends StoredReport implements Report, Event {
    public static final char KIND = 'U';

    @Ignore
    public UUID disputeId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Status of the dispute after the step.")
    public DisputeStatus status;

    @Name("on")
    @Description("Day of the step; null if the source does not say. Then the day it became public counts.")
    public LocalDate takenOn;

    @Ignore
    @Transient
    public String disputeTitle;

    @Ignore
    @Transient
    public UUID countryId;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    @NonNull
    @Description("Title of the dispute and its status after the step.")
    public String getTitle() {
        return disputeTitle + ": " + status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    @NonNull
    @Description("Day of the step, or the day it became public if the source gives none.")
    public LocalDate getStartsOn() {
        return day();
    }

    @Override
    @NonNull
    @Description("Same as startsOn.")
    public LocalDate getEndsOn() {
        return day();
    }

    @Override
    public UUID countryKey() {
        return countryId;
    }

    /** The day from which it counts. */
    LocalDate day() {
        return takenOn != null ? takenOn : publicBy;
    }
}
