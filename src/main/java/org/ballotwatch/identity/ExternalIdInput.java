package org.ballotwatch.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ExternalIdInput")
@Description("The id by which somebody else knows a record.")
public class ExternalIdInput {
    @NonNull
    @Description("Whose id it is: casebook, wikidata, parlgov, partyfacts, ucdp, deco, maverick, geonames or iso3166.")
    public String scheme;

    @NonNull
    @Description("The id as they write it, for example Q85317569.")
    public String value;
}
