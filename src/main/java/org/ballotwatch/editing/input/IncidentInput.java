package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.source.DatePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("IncidentInput")
@Description("An incident.")
public class IncidentInput extends RecordInput {
    @Description("A short title of ours. Required.")
    public String title;

    @Description("What kind of incident it is. Required.")
    public IncidentType type;

    @Description("Country where it took place, as ISO 3166-1 alpha-2 code. Required.")
    public String country;

    @Description("First day. Required.")
    public LocalDate startsOn;

    @Description("Last day. Default: the first.")
    public LocalDate endsOn;

    @Description("Precision of the dates. Default: DAY.")
    public DatePrecision datePrecision;

    @Id
    @Description("Where it took place, by id or key.")
    public String place;

    @Description("Precision of the place. Requires a place.")
    public PlacePrecision placePrecision;
}
