package org.ballotwatch.election;

import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.report.ReportedFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ElectionFilter")
@Description("Filter for elections. Omitted fields do not restrict the list.")
public class ElectionFilter extends ReportedFilter {
    @Description("Only those of this country, by ISO 3166-1 code of two or three letters.")
    public String country;

    @Description("Only these types.")
    public List<@NonNull ElectionType> types;

    @Description("Only those that end, or may end, on this day or later.")
    public LocalDate from;

    @Description("Only those that start, or may start, on this day or earlier.")
    public LocalDate to;

    @Id
    @Description("Only those with a report on this party, by id, external id or slug.")
    public String party;

    @Id
    @Description("Only those with a report on this candidate, by the person's id, external id or slug.")
    public String candidate;

    @Description(
            "If true, only those with figures of which two voices give different best estimates for the same measure, group "
                    + "and stage; if false, only those without.")
    public Boolean figuresDiffer;

    @Description("Only those with this text in their title, ignoring case; 200 characters at most.")
    public String text;
}
