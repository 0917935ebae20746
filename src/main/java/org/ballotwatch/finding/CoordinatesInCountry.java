package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.place.Place;
import org.ballotwatch.report.Knowledge;

/**
 * A place lies in the box that holds its country, or within a degree of it, which leaves room for coasts and disputed borders.
 * Coordinates 0, 0 are another rule's.
 */
@Singleton
final class CoordinatesInCountry implements Rule {
    @Override
    public String name() {
        return "coordinates-in-country";
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
        return List.of("name", "latitude", "longitude", "country", "swapped");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  p.id as key, p.id as beside, p.id as place_id, p.country_id, 'WARNING' as severity, '{}'::text[] as reports, p.name,
                  p.latitude::numeric, p.longitude::numeric, c.name as country,
                  p.longitude between x.south and x.north and p.latitude between x.west and x.east as swapped
                from place p
                join country c on c.id = p.country_id
                join country_extent x on x.country_id = c.id
                where p.listed
                  and p.kind <> 'SEA'
                  and (p.latitude <> 0 or p.longitude <> 0)
                  and (p.latitude < x.south - 1 or p.latitude > x.north + 1
                    or p.longitude < x.west - 1 or p.longitude > x.east + 1)""";
    }

    @Override
    public FindingText describe(RowReader row) {
        String name = row.text();
        BigDecimal latitude = row.number();
        BigDecimal longitude = row.number();
        String country = row.text();
        String swapped = row.yes() ? " Latitude and longitude seem to be swapped." : "";
        return new FindingText(
                "%s lies at latitude %s, longitude %s, which is outside %s.%s"
                        .formatted(name, latitude.toPlainString(), longitude.toPlainString(), country, swapped),
                null);
    }
}
