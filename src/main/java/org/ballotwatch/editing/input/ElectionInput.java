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
    @Description("Our short title; needed.")
    public String title;

    @Description("What kind of election it is; needed.")
    public ElectionType type;

    @Description("Its country, as ISO 3166-1 alpha-2; needed.")
    public String country;

    @Description("The chamber or office that is elected.")
    public String chamber;

    @Description("The first voting day; needed.")
    public LocalDate startsOn;

    @Description("The last voting day; the first where left out.")
    public LocalDate endsOn;

    @Description("How precise the dates are; DAY where left out.")
    public DatePrecision datePrecision;

    @Description("Whether it was scheduled.")
    public Calling calling;

    @Description("Seats at stake, 1 or more.")
    public Integer seatsTotal;
}
