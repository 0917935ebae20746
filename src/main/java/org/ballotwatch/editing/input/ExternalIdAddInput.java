package org.ballotwatch.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ExternalIdAddInput")
@Description("The id by which somebody else knows a record.")
public class ExternalIdAddInput extends IdentityInput {
    @Id
    @NonNull
    @Description("The record: its id, or its key.")
    public String record;

    @NonNull
    @Description("Whose id it is: wikidata, parlgov, partyfacts, ucdp, deco, maverick, geonames or iso3166.")
    public String scheme;

    @NonNull
    @Description("The id as they write it, for example Q85317569; 500 characters at most.")
    public String value;
}
