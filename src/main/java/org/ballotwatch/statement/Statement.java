package org.ballotwatch.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.event.Event;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's report of what somebody said about an incident, an election or a dispute; one of the three is set. */
@Entity
@Description("One source's word on what somebody said about an incident, an election or a dispute.")
public class Statement extends StoredReport implements Report, Event {
    public static final char KIND = 'M';

    @Ignore
    public UUID incidentId;

    @Ignore
    public UUID electionId;

    @Ignore
    public UUID disputeId;

    @Ignore
    public UUID speakerId;

    @Description("The speaker in the source's words or ours, if no actor is named; otherwise null.")
    public String speakerWords;

    @Ignore
    public UUID onBehalfOfId;

    @Description(
            "Name that all reports of one utterance have in common, such as that of several speakers together; null "
                    + "if reports of the same speaker, kind, day and summary are one utterance.")
    public String utterance;

    @Description("Day of the statement; null if the source does not say.")
    public LocalDate saidOn;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of statement it is.")
    public StatementKind kind;

    @Description(
            "The speaker's own word for the matter, such as \"act of terrorism\"; null if the source gives " + "none.")
    public String label;

    @NonNull
    @Description("What was said, summarized by us in one line.")
    public String summary;

    /** Set by the database. */
    @Ignore
    @Column(insertable = false, updatable = false)
    public UUID countryId;

    @Ignore
    @Transient
    public String speakerName;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    @NonNull
    @Description("What was said, summarized by us in one line.")
    public String getTitle() {
        return summary;
    }

    @Override
    @NonNull
    @Description("Day of the statement, or the day it became public if the source gives none.")
    public LocalDate getStartsOn() {
        return saidOn != null ? saidOn : publicBy;
    }

    @Override
    @NonNull
    @Description("Same as startsOn.")
    public LocalDate getEndsOn() {
        return getStartsOn();
    }

    /** The country of the statement's subject, not of its speaker. */
    @Override
    public UUID countryKey() {
        return countryId;
    }

    /** Distinguishes the utterance from others on the same subject. */
    List<Object> said() {
        return utterance != null ? List.of(utterance) : Arrays.asList(speakerId, speakerWords, kind, saidOn, summary);
    }

    UUID speakerKey() {
        return speakerId;
    }

    UUID onBehalfOfKey() {
        return onBehalfOfId;
    }
}
