package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ExternalIdWithdrawInput")
@Description("An id by which somebody else does not know a record after all.")
public class ExternalIdWithdrawInput extends IdentityInput {
    @Id
    @NonNull
    @Description("The record: its id, or its key.")
    public String record;

    @NonNull
    @Description("Whose id it is: wikidata, parlgov, partyfacts, ucdp, deco, maverick, geonames or iso3166.")
    public String scheme;

    @NonNull
    @Description("The id as they write it.")
    public String value;
}
