package org.ballotwatch.actor;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("OrganizationInput")
@Description("An organization that is not a party.")
public class OrganizationInput extends RecordInput {
    @Required
    @Description("The main name. Required.")
    public String name;

    @Required
    @Description("What kind of organization it is. Required.")
    public OrganizationKind kind;

    @Description("Country, as a code that \"countries\" lists, such as IQ.")
    public String country;

    @Override
    public KeyedKind keyedKind() {
        return KeyedKind.ORGANIZATION;
    }
}
