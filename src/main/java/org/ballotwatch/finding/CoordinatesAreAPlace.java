package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.place.Place;
import org.ballotwatch.report.Knowledge;

/** Latitude 0 and longitude 0 is a point in the sea, and what programs write for want of coordinates. */
@Singleton
final class CoordinatesAreAPlace implements Rule {
    @Override
    public String name() {
        return "coordinates-are-a-place";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Place.KIND, "place_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("name");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  p.id as key, p.id as beside, p.id as place_id, p.country_id, 'WARNING' as severity, '{}'::text[] as reports, p.name
                from place p
                where p.listed
                  and p.latitude = 0
                  and p.longitude = 0""";
    }

    @Override
    public FindingText describe(RowReader row) {
        return new FindingText(
                "%s lies at latitude 0, longitude 0: a point in the Atlantic that stands for missing coordinates."
                        .formatted(row.text()),
                null);
    }
}
