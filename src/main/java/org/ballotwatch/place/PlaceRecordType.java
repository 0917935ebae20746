package org.ballotwatch.place;

import jakarta.inject.Singleton;
import org.ballotwatch.entry.CellChecks;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordType;

/** Places. */
@Singleton
public class PlaceRecordType extends RecordType<Place, PlaceInput> {
    public PlaceRecordType() {
        super(KeyedKind.PLACE, Place.class, PlaceInput.class);
    }

    @Override
    protected void complete(Place place, PlaceInput input, Entry entry) {
        if ((place.latitude == null) != (place.longitude == null) && !entry.isFaulty("latitude", "longitude")) {
            entry.problem("latitude", "needs a longitude, and a longitude needs it; give both or neither");
        }
        CellChecks.within(entry, "latitude", place.latitude, -90, 90);
        CellChecks.within(entry, "longitude", place.longitude, -180, 180);
    }

    @Override
    public String above() {
        return "parent";
    }
}
