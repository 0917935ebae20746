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
    @Description("Our short title; needed.")
    public String title;

    @Description("What kind of incident it is; needed.")
    public IncidentType type;

    @Description("The country in which it happened, as ISO 3166-1 alpha-2; needed.")
    public String country;

    @Description("Its first day; needed.")
    public LocalDate startsOn;

    @Description("Its last day; the first where left out.")
    public LocalDate endsOn;

    @Description("How precise the dates are; DAY where left out.")
    public DatePrecision datePrecision;

    @Id
    @Description("Where it happened: the place's id, or its key.")
    public String place;

    @Description("How precisely the place is known; goes with a place.")
    public PlacePrecision placePrecision;
}
