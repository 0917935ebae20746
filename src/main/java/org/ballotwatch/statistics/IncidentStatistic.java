package org.ballotwatch.statistics;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.Country;
import org.ballotwatch.place.Place;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Statistics of the incidents with the same value in each grouping.")
public record IncidentStatistic(
        @Description("Country; null if not grouped by it.") Country country,

        @Description(
                "First day of the month in which they began; null if the precision of their dates does not decide, or if not "
                        + "grouped by it.")
        LocalDate month,

        @Description(
                "Monday of the ISO week in which they began; null if the precision of their dates does not decide, or if not "
                        + "grouped by it.")
        LocalDate week,

        @Description("Primary type; null if not grouped by it.")
        IncidentType type,

        @Description("Phase of the election, by what was public then; null if they meet or may meet several, or if not "
                + "grouped by it.")
        LinkTiming timing,

        @Description("Place under the OFFICIAL reading; null if unknown, or if not grouped by it.")
        Place place,

        @Description("Actor that took part; null if unknown, or if not grouped by it.")
        Actor actor,

        @Description("Number of incidents, at least 1.") int count,

        @NonNull @Description("Sums over these incidents, one for each requested measure.")
        List<@NonNull IncidentSum> sums) {}
