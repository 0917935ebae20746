package org.ballotwatch.entry;

import java.util.Map;
import java.util.UUID;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.PlaceKind;

/** Reads the entries that describe places. */
final class PlaceReader {
    private final Keys keys;
    private final Map<String, UUID> countries;
    private final CycleCheck ancestry;

    PlaceReader(Keys keys, ReferenceData known) {
        this.keys = keys;
        this.countries = known.countries();
        this.ancestry = new CycleCheck("parent", known.above());
    }

    Place read(Entry entry, UUID id) {
        Place place = new Place();
        place.uuid = id;
        place.name = entry.required("name");
        place.kind = entry.requiredWord("kind", PlaceKind.class);
        place.parentId = keys.id(entry, "parent", KeyedKind.PLACE);
        entry.required("country");
        place.countryId = Checks.country(entry, countries);
        place.latitude = entry.decimal("latitude");
        place.longitude = entry.decimal("longitude");
        if ((entry.text("latitude") == null) != (entry.text("longitude") == null)) {
            entry.problem("latitude", "goes together with longitude; give both or neither");
        }
        Checks.within(entry, "latitude", place.latitude, -90, 90);
        Checks.within(entry, "longitude", place.longitude, -180, 180);
        ancestry.add(entry, id, place.parentId);
        return place;
    }

    /** To be called when all rows are read. */
    void check() {
        ancestry.check();
    }
}
