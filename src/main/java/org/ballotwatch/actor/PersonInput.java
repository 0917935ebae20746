package org.ballotwatch.actor;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("PersonInput")
@Description("A person.")
public class PersonInput extends RecordInput {
    @Required
    @Description("The main name. Required.")
    public String name;

    @Description("Given name.")
    public String givenName;

    @Description("Family name.")
    public String familyName;

    @Description("Date of birth.")
    public LocalDate bornOn;

    @Description("Date of death.")
    public LocalDate diedOn;

    @Override
    public KeyedKind keyedKind() {
        return KeyedKind.PERSON;
    }
}
