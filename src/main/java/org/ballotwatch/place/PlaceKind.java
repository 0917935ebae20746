package org.ballotwatch.place;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of place it is, from a single site to a whole country.")
public enum PlaceKind {
    @Description("A single building, square, road or camp.")
    SITE,

    @Description("A district or quarter of a city.")
    NEIGHBOURHOOD,

    @Description("A city, town or village.")
    CITY,

    @Description("A second-level administrative unit, such as a district.")
    ADMIN2,

    @Description("A first-level administrative unit, such as a governorate, province or state.")
    ADMIN1,

    @Description("A whole country.")
    COUNTRY
}
