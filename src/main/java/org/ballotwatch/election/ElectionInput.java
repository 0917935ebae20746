package org.ballotwatch.election;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Required;
import org.ballotwatch.event.EventInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("ElectionInput")
@Description("An election.")
public class ElectionInput extends EventInput {
    @Required
    @Description("A short title of ours. Required.")
    public String title;

    @Required
    @Description("What kind of election it is. Required.")
    public ElectionType type;

    @Required
    @Description("Country, as a code that \"countries\" lists, such as IQ. Required.")
    public String country;

    @Description("The chamber or office that is elected.")
    public String chamber;

    @Description("Whether it was scheduled.")
    public ElectionSchedule calling;

    @Description("Seats at stake, 1 or more.")
    public Integer seatsTotal;

    @Override
    public KeyedKind keyedKind() {
        return KeyedKind.ELECTION;
    }
}
