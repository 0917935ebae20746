package org.ballotwatch.statistics;

import java.time.LocalDate;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.Place;
import org.eclipse.microprofile.graphql.Description;

@Description("Number of incidents around an election with the same value in each requested dimension.")
public record IncidentCount(
        @Description(
                "First day of the month in which they began; null if the precision of their dates does not decide, or if "
                        + "not counted by month.")
        LocalDate month,

        @Description(
                "Monday of the ISO week in which they began; null if the precision of their dates does not decide, or if "
                        + "not counted by week.")
        LocalDate week,

        @Description("Type of the incidents; null if not counted by type.")
        IncidentType type,

        @Description(
                "Phase of the election in which they took place, by what was public then; null if they meet or may meet "
                        + "several, or if not counted by timing.")
        LinkTiming timing,

        @Description("Place under the OFFICIAL reading; null if unknown, or if not counted by place.")
        Place place,

        @Description("Number of incidents, at least 1.") int count) {}
