package org.ballotwatch.election;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.entry.Required;
import org.ballotwatch.event.EventInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
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

    @Id
    @Refers(KeyedKind.PLACE)
    @Description(
            "The constituency, town or other place in which it was held, by id or key. Omit it for a vote of the whole "
                    + "country.")
    public String place;

    @Id
    @Refers(KeyedKind.ELECTION)
    @Description(
            "The election that it is a part of, by id or key, such as the general election of a constituency's vote.")
    public String partOf;

    @Id
    @Refers(KeyedKind.ELECTION)
    @Description("The annulled election that it repeats, by id or key.")
    public String rerunOf;

    @Id
    @Refers(KeyedKind.ELECTION)
    @Description("The first round, by id or key, if it is a later one.")
    public String firstRound;

    @Description("How it came about: at its regular time, early, by court order, or to fill vacant seats.")
    public ElectionSchedule calling;

    @Description("Seats at stake, 1 or more.")
    public Integer seatsTotal;

    @Description("The number of constituencies, counties or other places whose results make up the whole, 1 or more.")
    public Integer placesTotal;

    @Override
    public KeyedKind keyedKind() {
        return KeyedKind.ELECTION;
    }
}
