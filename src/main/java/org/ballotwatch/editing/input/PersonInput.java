package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("PersonInput")
@Description("A person.")
public class PersonInput extends RecordInput {
    @Description("The main name; needed.")
    public String name;

    @Description("The given name.")
    public String givenName;

    @Description("The family name.")
    public String familyName;

    @Description("The day of birth.")
    public LocalDate bornOn;

    @Description("The day of death.")
    public LocalDate diedOn;
}
