package org.ballotwatch.editing.input;

import org.ballotwatch.place.PlaceKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("PlaceInput")
@Description("A place.")
public class PlaceInput extends RecordInput {
    @Description("Its name; needed.")
    public String name;

    @Description("What kind of place it is; needed.")
    public PlaceKind kind;

    @Id
    @Description("The place that it lies in: its id, or its key.")
    public String parent;

    @Description("Its country, as ISO 3166-1 alpha-2; needed.")
    public String country;

    @Description("Degrees north; goes with longitude.")
    public Double latitude;

    @Description("Degrees east; goes with latitude.")
    public Double longitude;
}
