package org.ballotwatch.editing.input;

import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.Refers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("WithdrawExternalIdInput")
@Description("An external id that does not belong to the record.")
public class WithdrawExternalIdInput extends IdentityInput {
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
    @Description("The id as that data set writes it.")
    public String value;
}
