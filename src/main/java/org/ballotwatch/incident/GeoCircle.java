package org.ballotwatch.incident;

import org.ballotwatch.database.Conditions;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.report.Knowledge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("GeoCircle")
@Description("A circle on the earth.")
public class GeoCircle {
    private static final double KM_PER_DEGREE = 111.045;
    private static final double EARTH_DIAMETER_KM = 12_742;

    @Description("Latitude of its centre in degrees north (WGS 84), -90 to 90.")
    public double latitude;

    @Description("Longitude of its centre in degrees east (WGS 84), -180 to 180.")
    public double longitude;

    @Description("Its radius in kilometres, above 0 and at most 20,000.")
    public double km;

    /** The band of latitudes can use an index; the haversine formula then decides. */
    private static final String PLACES = """
            array(
                      select l.id
                      from place l
                      where l.latitude between :south and :north
                        and %s * asin(least(1, sqrt(
                          power(sin(radians(l.latitude - :latitude) / 2), 2)
                          + cos(radians(:latitude)) * cos(radians(l.latitude))
                          * power(sin(radians(l.longitude - :longitude) / 2), 2)))) <= :km)""".formatted(EARTH_DIAMETER_KM);

    /** Each of the two conditions can use an index. */
    void narrow(Conditions where, Knowledge knowledge) {
        check();
        where.andSelective(
                """
                (i.place_id = any(%1$s)
                    or i.id = any(array(
                      select a.incident_id
                      from account a
                      where a.place_id = any(%1$s)
                        and %2$s)))""".formatted(PLACES, knowledge.trusted("a")),
                q -> knowledge.bind(q.bind("south", latitude - km / KM_PER_DEGREE)
                        .bind("north", latitude + km / KM_PER_DEGREE)
                        .bind("latitude", latitude)
                        .bind("longitude", longitude)
                        .bind("km", km)));
    }

    private void check() {
        if (!(Math.abs(latitude) <= 90)) {
            throw Refusal.argument("filter.near.latitude", "latitude must be from -90 to 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw Refusal.argument("filter.near.longitude", "longitude must be from -180 to 180");
        }
        if (!(km > 0 && km <= 20_000)) {
            throw Refusal.argument("filter.near.km", "km must be above 0 and at most 20000");
        }
    }
}
