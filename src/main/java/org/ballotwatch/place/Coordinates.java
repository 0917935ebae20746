package org.ballotwatch.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A point on the earth (WGS 84), and the place that lies there.")
public record Coordinates(
        @Description("Degrees north.") double latitude,

        @Description("Degrees east.") double longitude,

        @NonNull @Description("The place that has these coordinates: the one asked for, or the nearest around it.")
        Place place) {

    /** Returns those of a place, or of the nearest one around it; null if none has any. */
    static Coordinates of(Place place) {
        for (Place at = place; at != null; at = at.parent) {
            if (at.latitude != null) {
                return new Coordinates(at.latitude, at.longitude, at);
            }
        }
        return null;
    }
}
