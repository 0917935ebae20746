package org.ballotwatch.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ExternalIdInput")
@Description("The id of a record in another data set.")
@SuppressWarnings("NullAway.Init") // the engine sets both
public class ExternalIdInput {
    @NonNull
    @Description(
            "The data set: casebook, wikidata, parlgov, partyfacts, ucdp, deco, maverick, acled, gtd (Global Terrorism "
                    + "Database), nelda (National Elections across Democracy and Autocracy), geonames, osm "
                    + "(OpenStreetMap) or iso3166.")
    public String scheme;

    @NonNull
    @Description("The id as that data set writes it, for example Q85317569.")
    public String value;
}
