package org.ballotwatch.place;

import org.eclipse.microprofile.graphql.Description;

@Description("Precision of a place, least precise first: COUNTRY, ADMIN1, ADMIN2, CITY, NEIGHBOURHOOD, EXACT.")
public enum PlacePrecision {
    @Description("Only the country is known.")
    COUNTRY,

    @Description("The governorate, province or state is known.")
    ADMIN1,

    @Description("The district is known.")
    ADMIN2,

    @Description("The city, town or village is known.")
    CITY,

    @Description("The quarter of the city is known.")
    NEIGHBOURHOOD,

    @Description("The exact site is known.")
    EXACT
}
