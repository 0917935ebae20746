package org.ballotwatch.editing.input;

import org.ballotwatch.actor.OrganizationKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("OrganizationInput")
@Description("An organization that is not a party.")
public class OrganizationInput extends RecordInput {
    @Description("The main name. Required.")
    public String name;

    @Description("What kind of organization it is. Required.")
    public OrganizationKind kind;

    @Description("Country, as ISO 3166-1 alpha-2 code.")
    public String country;
}
