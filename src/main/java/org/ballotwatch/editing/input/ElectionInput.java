package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.election.Calling;
import org.ballotwatch.election.ElectionType;
import org.ballotwatch.source.DatePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("ElectionInput")
@Description("An election.")
public class ElectionInput extends RecordInput {
    @Description("A short title of ours. Required.")
    public String title;

    @Description("What kind of election it is. Required.")
    public ElectionType type;

    @Description("Country, as ISO 3166-1 alpha-2 code. Required.")
    public String country;

    @Description("The chamber or office that is elected.")
    public String chamber;

    @Description("First voting day. Required.")
    public LocalDate startsOn;

    @Description("Last voting day. Default: the first.")
    public LocalDate endsOn;

    @Description("Precision of the dates. Default: DAY.")
    public DatePrecision datePrecision;

    @Description("Whether it was scheduled.")
    public Calling calling;

    @Description("Seats at stake, 1 or more.")
    public Integer seatsTotal;
}
