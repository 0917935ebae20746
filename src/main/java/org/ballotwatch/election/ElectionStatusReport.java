package org.ballotwatch.election;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One source's word on what became of an election. */
@Entity
@Description("One source's word on what became of an election: scheduled, postponed, held, annulled and so on.")
public class ElectionStatusReport extends StoredReport implements Report {
    public static final char KIND = 'V';

    @Ignore
    public UUID electionId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What became of it.")
    public ElectionStatus status;

    @Name("on")
    @Description(
            "The day on which this was decided or came about; null if the source does not say. Then the day it became "
                    + "public counts.")
    public LocalDate takenOn;

    @Description(
            "The new first voting day of a postponed or repeated election; null if it is not set or the source does not say.")
    public LocalDate newDay;

    /** The part of the vote that it is about; null for all of it. */
    @Ignore
    public UUID placeId;

    @Override
    protected char kind() {
        return KIND;
    }

    /** The day from which it counts. */
    LocalDate day() {
        return takenOn != null ? takenOn : publicBy;
    }
}
