package org.ballotwatch.place;

import org.eclipse.microprofile.graphql.Description;

@Description("How precisely an event is placed: COUNTRY is the least precise, then ADMIN1, ADMIN2, CITY, NEIGHBOURHOOD"
        + " and EXACT.")
public enum PlacePrecision {
    @Description("Only the country is known.")
    COUNTRY,

    @Description("The governorate, province or state is known.")
    ADMIN1,

    @Description("The district is known.")
    ADMIN2,

    @Description("The city, town or village is known.")
    CITY,

    @Description("The part of the city is known.")
    NEIGHBOURHOOD,

    @Description("The very site is known.")
    EXACT
}
