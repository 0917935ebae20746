package org.ballotwatch.actor;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("PartyInput")
@Description("A party, an alliance or a movement.")
public class PartyInput extends RecordInput {
    @Required
    @Description("The main name. Required.")
    public String name;

    @Required
    @Description("What kind of party it is. Required.")
    public PartyKind kind;

    @Description("Country, as a code that \"countries\" lists, such as IQ.")
    public String country;

    @Description("Day of foundation.")
    public LocalDate foundedOn;

    @Description("Day of dissolution.")
    public LocalDate dissolvedOn;

    @Override
    public KeyedKind keyedKind() {
        return KeyedKind.PARTY;
    }
}
