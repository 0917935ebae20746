package org.ballotwatch.place;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of place it is: from a single site to a whole country, or a unit with a name of its own.")
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
    COUNTRY,

    @Description("A region that holds several first-level units or parts of them.")
    REGION,

    @Description("A county, at whichever level the country has it.")
    COUNTY,

    @Description("A municipality or commune, with all towns and villages in it.")
    MUNICIPALITY,

    @Description("A ward: the smallest unit that elects a local councillor.")
    WARD,

    @Description("A constituency: a district in which votes for a body are counted together.")
    CONSTITUENCY,

    @Description("A sea, strait, bay or lake.")
    SEA
}
