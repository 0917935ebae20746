package org.ballotwatch.event;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("AccountInput")
@Description("One source's word that an incident or election took place, when and where.")
public class AccountInput extends ReportInput {
    @NonNull
    @Id
    @Refers({KeyedKind.INCIDENT, KeyedKind.ELECTION})
    @Description("The incident or election, by id or key.")
    public String event;

    @Description("First day according to the source.")
    public LocalDate startsOn;

    @Description("Last day according to the source.")
    public LocalDate endsOn;

    @Id
    @Refers(KeyedKind.PLACE)
    @Description("The place according to the source, by id or key.")
    public String place;

    @Description("Precision of the place according to the source. Requires a place.")
    public PlacePrecision placePrecision;
}
