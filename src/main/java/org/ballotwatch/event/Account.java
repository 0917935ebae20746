package org.ballotwatch.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.report.Report;
import org.ballotwatch.report.StoredReport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** One source's word that an incident or an election took place, and when and where. */
@Entity
@Description("One source's word that an incident or an election took place, when and where.")
public class Account extends StoredReport implements Report {
    public static final char KIND = 'Z';

    @Ignore
    public UUID incidentId;

    @Ignore
    public UUID electionId;

    @Description("First day according to the source; null if it gives none.")
    public LocalDate startsOn;

    @Description("Last day according to the source; null if it gives none.")
    public LocalDate endsOn;

    @Ignore
    public UUID placeId;

    @Ignore
    @Transient
    public String placeName;

    @Enumerated(EnumType.STRING)
    @Description("Precision of the place according to the source; null if it gives no place.")
    public PlacePrecision placePrecision;

    @Override
    protected char kind() {
        return KIND;
    }
}
