package org.ballotwatch.incident;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.election.LinkCriterion;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.report.ReportedFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("IncidentFilter")
@Description("Filter for incidents. Omitted fields do not restrict the list.")
public class IncidentFilter extends ReportedFilter {
    @Description("Only those in this country, by ISO 3166-1 code of two or three letters.")
    public String country;

    @Description("Only these types.")
    public List<@NonNull IncidentType> types;

    @Description("Only those that end, or may end, on this day or later.")
    public LocalDate from;

    @Description("Only those that start, or may start, on this day or earlier.")
    public LocalDate to;

    @Id
    @Description("Only those in which this person, party or organization took part, by id, external id or slug.")
    public String actor;

    @Description(
            "Only those with a participant in one of these roles. With \"actor\": those in which it had one of them.")
    public List<@NonNull ParticipantRole> roles;

    @Description(
            "Only those of which a source uses these words: for who took part, or for the matter in a statement on it. "
                    + "Letter case does not count; 200 characters at most.")
    public String label;

    @Id
    @Description("Only those at this place or in a place within it, by id, external id or slug.")
    public String place;

    @Id
    @Description("Only those linked to this election, by id, external id or slug.")
    public String election;

    @Description(
            "Only those that took place, or may have, in one of these phases of an election to which they are linked: "
                    + "of the given one, or of any if none is given.")
    public List<@NonNull LinkTiming> timing;

    @Description(
            "Only those linked to an election for one of these reasons; to the given one, or to any if none is given.")
    public List<@NonNull LinkCriterion> criteria;

    @Description("Only those with a report of at least this many people killed.")
    public Integer minKilled;

    @Description(
            "If true, only those with figures of which two voices give different best estimates for the same measure, group "
                    + "and stage; if false, only those without.")
    public Boolean figuresDiffer;

    @Description(
            "Only those of which a place, or that of an account, is in this circle. A place without coordinates has those "
                    + "of the nearest place around it, if that is a city or smaller; others are left out.")
    public GeoCircle near;

    @Description("Only those with this text in their title, ignoring case; 200 characters at most.")
    public String text;

    /** Returns a filter with only the fields for which numbers are kept. Null means no filter. */
    static IncidentFilter ofTallied(@Nullable IncidentFilter filter) {
        IncidentFilter part = new IncidentFilter();
        if (filter != null) {
            part.country = filter.country;
            part.types = filter.types;
            part.from = filter.from;
            part.to = filter.to;
        }
        return part;
    }
}
