package org.ballotwatch.editing.input;

import org.ballotwatch.place.PlaceKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("PlaceInput")
@Description("A place.")
public class PlaceInput extends RecordInput {
    @Description("Name. Required.")
    public String name;

    @Description("What kind of place it is. Required.")
    public PlaceKind kind;

    @Id
    @Description("The place that contains it, by id or key.")
    public String parent;

    @Description("Country, as ISO 3166-1 alpha-2 code. Required.")
    public String country;

    @Description("Latitude in degrees north. Requires longitude.")
    public Double latitude;

    @Description("Longitude in degrees east. Requires latitude.")
    public Double longitude;
}
