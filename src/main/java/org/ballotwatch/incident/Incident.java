package org.ballotwatch.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.database.Detail;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.Placement;
import org.ballotwatch.identity.Record;
import org.ballotwatch.identity.StoredRecord;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.source.DatePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** An event around a vote, or one that may be related to it. */
@Entity
@Description("Something that happened: an attack, a protest, a clash, a ruling, with everything that sources "
        + "report about it.")
public class Incident extends StoredRecord implements EventRecord, Record {
    public static final char KIND = 'I';

    public String title;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of incident it is, above all.")
    public IncidentType type;

    /** Names of {@link IncidentType}. */
    @Detail(shownBy = {"types", "furtherTypes"})
    @Ignore
    @Column(name = "further_types")
    public String[] furtherTypeNames = {};

    @Detail
    @Enumerated(EnumType.STRING)
    @Description("What came of it for the target; null if unknown, or if there was none.")
    public IncidentOutcome outcome;

    @Ignore
    public UUID countryId;

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

    @Ignore
    public UUID placeId;

    @Ignore
    @Enumerated(EnumType.STRING)
    public PlacePrecision placePrecision;

    @Detail
    @Description("Local time of day at which it began, as 04:30 or 04:30:15; null if unknown.")
    public String startsAtTime;

    @Detail
    @Description(
            "Time zone of startsAtTime by its name in the IANA database, such as Asia/Baghdad; null if the time is unknown.")
    public String timeZone;

    /** Its place if {@link #isPlaceRead}, null if it has none. */
    @Ignore
    @Transient
    public Place readPlace;

    /** Whether the statement that read the incident also read its place. */
    @Ignore
    @Transient
    public boolean isPlaceRead;

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

    @NonNull
    @Description("All its types, the primary one first.")
    public List<@NonNull IncidentType> getTypes() {
        return Stream.concat(Stream.of(type), getFurtherTypes().stream()).toList();
    }

    @NonNull
    @Description("Its types besides the primary one. Counts by type leave them out, so that they count it once.")
    public List<@NonNull IncidentType> getFurtherTypes() {
        return Arrays.stream(furtherTypeNames).map(IncidentType::valueOf).toList();
    }

    @Override
    @NonNull
    @Description("First day.")
    public LocalDate getStartsOn() {
        return startsOn;
    }

    @Override
    @NonNull
    @Description("Last day; the first day if it lasted one day.")
    public LocalDate getEndsOn() {
        return endsOn;
    }

    @Override
    public UUID countryKey() {
        return countryId;
    }

    @Override
    public Placement settledPlacement() {
        return new Placement(placeId, placePrecision);
    }

    @Override
    public String reportColumn() {
        return "incident_id";
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
