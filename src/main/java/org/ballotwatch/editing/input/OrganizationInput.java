package org.ballotwatch.editing.input;

import org.ballotwatch.actor.OrganizationKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("OrganizationInput")
@Description("An organization that is no party.")
public class OrganizationInput extends RecordInput {
    @Description("The main name; needed.")
    public String name;

    @Description("What kind of organization it is; needed.")
    public OrganizationKind kind;

    @Description("Its country, as ISO 3166-1 alpha-2.")
    public String country;
}
