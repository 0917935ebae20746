package org.ballotwatch.dataset.casebook;

import java.util.Map;
import java.util.UUID;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.PlaceKind;

/** Reads the rows that describe places. */
final class PlaceRows {
    private final Keys keys;
    private final Map<String, UUID> countries;
    private final Ancestry ancestry;

    PlaceRows(Keys keys, Known known) {
        this.keys = keys;
        this.countries = known.countries();
        this.ancestry = new Ancestry("parent", known.above());
    }

    Place read(Line line, UUID id) {
        Place place = new Place();
        place.uuid = id;
        place.name = line.required("name");
        place.kind = line.requiredWord("kind", PlaceKind.class);
        place.parentId = keys.id(line, "parent", Kind.PLACE);
        line.required("country");
        place.countryId = Checks.country(line, countries);
        place.latitude = line.decimal("latitude");
        place.longitude = line.decimal("longitude");
        if ((line.text("latitude") == null) != (line.text("longitude") == null)) {
            line.problem("latitude", "goes together with longitude; give both or neither");
        }
        Checks.within(line, "latitude", place.latitude, -90, 90);
        Checks.within(line, "longitude", place.longitude, -180, 180);
        ancestry.add(line, id, place.parentId);
        return place;
    }

    /** To be called when all rows are read. */
    void check() {
        ancestry.check();
    }
}
