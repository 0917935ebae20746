package org.ballotwatch.place;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.entry.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("PlaceInput")
@Description("A place.")
public class PlaceInput extends RecordInput {
    @Required
    @Description("Name. Required.")
    public String name;

    @Required
    @Description("What kind of place it is. Required.")
    public PlaceKind kind;

    @Id
    @Refers(KeyedKind.PLACE)
    @Description("The place that contains it, by id or key.")
    public String parent;

    @Required
    @Description("Country, as a code that \"countries\" lists, such as IQ. Required.")
    public String country;

    @Description("Latitude in degrees north. Requires longitude.")
    public Double latitude;

    @Description("Longitude in degrees east. Requires latitude.")
    public Double longitude;

    @Override
    public KeyedKind keyedKind() {
        return KeyedKind.PLACE;
    }
}
