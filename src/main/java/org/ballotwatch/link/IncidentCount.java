package org.ballotwatch.link;

import java.time.LocalDate;
import org.ballotwatch.event.LinkTiming;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.Place;
import org.eclipse.microprofile.graphql.Description;

@Description("How many of the incidents around an election have the same value in each dimension asked for.")
public record IncidentCount(
        @Description("The first day of the month in which they begin; null where they are not counted by month.")
        LocalDate month,

        @Description("The Monday of the ISO week in which they begin; null where they are not counted by week.")
        LocalDate week,

        @Description("What kind of incidents they are; null where they are not counted by type.")
        IncidentType type,

        @Description("In which phase of the election they begin, by what was public then; null where they are not"
                + " counted by timing.")
        LinkTiming timing,

        @Description(
                "Where the editors settled on that they took place, which is their place under the OFFICIAL reading;"
                        + " null where that is unknown or where they are not counted by place.")
        Place place,

        @Description("How many incidents; never 0.") int count) {}
