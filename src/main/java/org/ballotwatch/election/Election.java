package org.ballotwatch.election;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
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

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How precisely its days are known.")
    public DatePrecision datePrecision = DatePrecision.DAY;

    @Description("Latest possible first day, if only a range is known and it is before endsOn; else null.")
    public LocalDate startsNoLaterThan;

    @Description("Earliest possible last day, if only a range is known and it is after startsOn; else null.")
    public LocalDate endsNoEarlierThan;

    @Enumerated(EnumType.STRING)
    @Description("Whether it was regular or early; null if unknown.")
    public ElectionSchedule calling;

    @Description("Seats at stake; null if unknown, or if no seats are at stake.")
    public Integer seatsTotal;

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

    @Override
    public UUID key() {
        return uuid;
    }
}
