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

    /** The distance in kilometres of the place {@code l} from {@code :latitude} and {@code :longitude} (haversine). */
    private static final String KM = """
            %s * asin(least(1, sqrt(
                          power(sin(radians(l.latitude - :latitude) / 2), 2)
                          + cos(radians(:latitude)) * cos(radians(l.latitude))
                          * power(sin(radians(l.longitude - :longitude) / 2), 2))))""".formatted(EARTH_DIAMETER_KM);

    /** Kinds of places of which a point stands for all that is in them. A larger one would put an incident far off. */
    private static final String SMALL = "('SITE', 'NEIGHBOURHOOD', 'CITY')";

    /**
     * The band of latitudes can use an index; the formula then decides. PostgreSQL finds the places within by their
     * parents with the offset, and would read all places without it.
     */
    private static final String PLACES = """
            array(
                      with recursive inside (id, small) as (
                        select l.id, l.kind in %1$s
                        from place l
                        where l.latitude between :south and :north
                          and %2$s <= :km
                        union all
                        select l.id, true
                        from inside
                        cross join lateral (
                          select p.id from place p where p.parent_id = inside.id and p.latitude is null offset 0) as l
                        where inside.small
                      )
                      select id from inside)""".formatted(SMALL, KM);

    /** SQL of the distance in metres of the nearest place of the incident {@code i}; null if none has coordinates. */
    static String metres(Knowledge knowledge) {
        return """
                (with recursive around (parent_id, latitude, longitude, counts) as (
                      select l.parent_id, l.latitude, l.longitude, true
                      from place l
                      where l.id = any(array(
                          select i.place_id
                          union all
                          select a.place_id from account a where a.incident_id = i.id and %3$s))
                      union all
                      select l.parent_id, l.latitude, l.longitude, l.kind in %1$s
                      from around
                      cross join lateral (select p.* from place p where p.id = around.parent_id offset 0) as l
                      where around.latitude is null
                    )
                    select min(round(1000 * %2$s))::integer
                    from around l
                    where l.counts and l.latitude is not null)""".formatted(SMALL, KM, knowledge.trusted("a"));
    }

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

    static void checkPoint(String path, double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90)) {
            throw Refusal.argument(path + "latitude", "latitude must be from -90 to 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw Refusal.argument(path + "longitude", "longitude must be from -180 to 180");
        }
    }

    private void check() {
        checkPoint("filter.near.", latitude, longitude);
        if (!(km > 0 && km <= 20_000)) {
            throw Refusal.argument("filter.near.km", "km must be above 0 and at most 20000");
        }
    }
}
