package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.place.PlacePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("AccountInput")
@Description("One source's word that something happened, when and where.")
public class AccountInput extends ReportInput {
    @NonNull
    @Id
    @Description("The incident or election: its id, or its key.")
    public String event;

    @Description("Its first day, as the source says.")
    public LocalDate startsOn;

    @Description("Its last day, as the source says.")
    public LocalDate endsOn;

    @Id
    @Description("Where, as the source says: the place's id, or its key.")
    public String place;

    @Description("How precisely the source says where; goes with a place.")
    public PlacePrecision placePrecision;
}
