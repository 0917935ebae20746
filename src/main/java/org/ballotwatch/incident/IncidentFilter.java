package org.ballotwatch.incident;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.election.LinkTiming;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("IncidentFilter")
@Description("Filter for incidents. Omitted fields do not restrict the list.")
public class IncidentFilter {
    @Description("Only those in this country, by ISO 3166-1 code of two or three letters.")
    public String country;

    @Description("Only these types.")
    public List<@NonNull IncidentType> types;

    @Description("Only those that end, or may end, on this day or later.")
    public LocalDate from;

    @Description("Only those that start, or may start, on this day or earlier.")
    public LocalDate to;

    @Id
    @Description("Only those in which this person, party or organization took part, by its id.")
    public String actor;

    @Id
    @Description("Only those at this place or in a place within it, by its id.")
    public String place;

    @Id
    @Description("Only those linked to this election, by its id.")
    public String election;

    @Description(
            "Only those that took place, or may have, in one of these phases of an election to which they are linked: "
                    + "of the given one, or of any if none is given.")
    public List<@NonNull LinkTiming> timing;

    @Description("Only those with a report of at least this many people killed.")
    public Integer minKilled;

    @Description(
            "Only those of which a place, or that of an account, is in this circle. Places without coordinates are left out.")
    public GeoCircle near;

    @Description("Only those with this text in their title, ignoring case; 200 characters at most.")
    public String text;
}
