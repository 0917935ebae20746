package org.ballotwatch.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.event.Dated;
import org.ballotwatch.source.Report;
import org.ballotwatch.source.ReportHeader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word on what somebody said of an incident, an election or a dispute; one of the three is set. */
@Entity
@Description("One source's word on what somebody said of an incident, an election or a dispute.")
public class Statement extends Report implements ReportHeader, Dated {
    public static final char KIND = 'M';

    @Ignore
    public UUID incidentId;

    @Ignore
    public UUID electionId;

    @Ignore
    public UUID disputeId;

    @Ignore
    public UUID speakerId;

    @Description("Who spoke in the source's words or ours, where no actor is named; null where one is.")
    public String speakerWords;

    @Ignore
    public UUID onBehalfOfId;

    @Description("The day it was said; null where the source gives none.")
    public LocalDate saidOn;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is done by saying it.")
    public StatementKind kind;

    @Description(
            "The speaker's own word for the matter, such as \"act of terrorism\"; null where the source gives none.")
    public String label;

    @NonNull
    @Description("What was said, in one line of ours.")
    public String summary;

    @Ignore
    @Transient
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
    @Description("What was said, in one line of ours: the summary.")
    public String getTitle() {
        return summary;
    }

    @Override
    @NonNull
    @Description("The day it was said; where the source gives none, the day it was public.")
    public LocalDate getStartsOn() {
        return saidOn != null ? saidOn : publicBy;
    }

    @Override
    @NonNull
    @Description("The day it was said, once more.")
    public LocalDate getEndsOn() {
        return getStartsOn();
    }

    /** That of what is spoken of, wherever it is said. */
    @Override
    public UUID countryKey() {
        return countryId;
    }

    /** What tells it from other things that were said of the same. */
    List<Object> said() {
        return Arrays.asList(speakerId, speakerWords, kind, saidOn, summary);
    }

    UUID speakerKey() {
        return speakerId;
    }

    UUID onBehalfOfKey() {
        return onBehalfOfId;
    }
}
