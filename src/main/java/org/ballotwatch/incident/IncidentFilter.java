package org.ballotwatch.incident;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.event.LinkTiming;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("IncidentFilter")
@Description("Which incidents to list; what is left out does not narrow.")
public class IncidentFilter {
    @Description("Only those in this country, by its ISO 3166-1 code of two or three letters.")
    public String country;

    @Description("Only these types.")
    public List<IncidentType> types;

    @Description("Only those that end on this day or later.")
    public LocalDate from;

    @Description("Only those that start on this day or earlier.")
    public LocalDate to;

    @Id
    @Description("Only those in which this person, party or organization took part, by its id.")
    public String actor;

    @Id
    @Description("Only those tied to this election, by its id.")
    public String election;

    @Description(
            "Only those tied to an election in one of these phases: the given election, or any where none is given.")
    public List<LinkTiming> timing;

    @Description("Only those of which some report says that at least so many people were killed.")
    public Integer minKilled;

    @Description("Only those whose place lies in this circle; places of unknown position do not.")
    public GeoCircle near;

    @Description("Only those with this text in their title, in upper or lower case.")
    public String text;
}
