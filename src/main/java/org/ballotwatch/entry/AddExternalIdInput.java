package org.ballotwatch.entry;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("AddExternalIdInput")
@Description("The id of a record in another data set.")
public class AddExternalIdInput extends IdentityInput {
    @Id
    @Refers
    @NonNull
    @Description("The record, by id or key.")
    public String record;

    @NonNull
    @Description(
            "The data set: wikidata, parlgov, partyfacts, ucdp, deco, maverick, acled, gtd, nelda, geonames, osm or "
                    + "iso3166.")
    public String scheme;

    @NonNull
    @Description("The id as that data set writes it, for example Q85317569. At most 500 characters.")
    public String value;
}
