package org.ballotwatch.election;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.database.Detail;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.Placement;
import org.ballotwatch.identity.Record;
import org.ballotwatch.identity.StoredRecord;
import org.ballotwatch.source.DatePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One vote on one office, body or question. */
@Entity
@Description("A vote, with its results as they became known and the incidents around it.")
public class Election extends StoredRecord implements EventRecord, Record {
    public static final char KIND = 'E';

    /** SQL: whether election {@code e} fills one seat, so that the votes of a party are those of its candidate. */
    static final String FOR_ONE_SEAT = "(e.type in ('PRESIDENTIAL', 'RUNOFF') or e.seats_total = 1)";

    public String title;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is voted on.")
    public ElectionType type;

    @Ignore
    public UUID countryId;

    @Description("The chamber or office that is elected; null if none in particular.")
    public String chamber;

    public LocalDate startsOn;

    public LocalDate endsOn;

    @Detail
    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How precisely its days are known.")
    public DatePrecision datePrecision = DatePrecision.DAY;

    @Detail
    @Description("Latest possible first day, if only a range is known and it is before endsOn; else null.")
    public LocalDate startsNoLaterThan;

    @Detail
    @Description("Earliest possible last day, if only a range is known and it is after startsOn; else null.")
    public LocalDate endsNoEarlierThan;

    @Detail
    @Enumerated(EnumType.STRING)
    @Description("Whether it was regular or early; null if unknown.")
    public ElectionSchedule calling;

    @Ignore
    public UUID placeId;

    @Ignore
    public UUID partOfId;

    @Ignore
    public UUID rerunOfId;

    @Ignore
    public UUID firstRoundId;

    @Description("Seats at stake; null if unknown, or if no seats are at stake.")
    public Integer seatsTotal;

    @Description(
            "The number of constituencies, counties or other places whose results make up the whole; null if unknown. "
                    + "Where only places are counted, \"results\" adds them up if all of these are.")
    public Integer placesTotal;

    @Override
    protected char kind() {
        return KIND;
    }

    @Override
    @NonNull
    @Description("A short title of ours.")
    public String getTitle() {
        return title;
    }

    @Override
    @NonNull
    @Description("First voting day.")
    public LocalDate getStartsOn() {
        return startsOn;
    }

    @Override
    @NonNull
    @Description("Last voting day; the first day if it lasted one day.")
    public LocalDate getEndsOn() {
        return endsOn;
    }

    @Override
    public UUID countryKey() {
        return countryId;
    }

    @Override
    public Placement settledPlacement() {
        return null;
    }

    @Override
    public String reportColumn() {
        return "election_id";
    }

    /** The same as {@link #FOR_ONE_SEAT}. */
    boolean isForOneSeat() {
        return type == ElectionType.PRESIDENTIAL
                || type == ElectionType.RUNOFF
                || Integer.valueOf(1).equals(seatsTotal);
    }

    /** Whether the contestant with the most votes wins, as in a second round. */
    boolean isLaterRound() {
        return type == ElectionType.RUNOFF || firstRoundId != null;
    }

    @Override
    public UUID key() {
        return uuid;
    }

    @Override
    public String displayName() {
        return title;
    }
}
