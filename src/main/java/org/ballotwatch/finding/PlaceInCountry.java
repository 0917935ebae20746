package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.place.Place;
import org.ballotwatch.report.Knowledge;

/**
 * The place of an incident, and of each account of it, lies in the incident's country, and a place in that of the place around
 * it. A disputed territory, a former country, the sea, and a territory
 * with a code of its own beside its state's are left alone.
 */
@Singleton
final class PlaceInCountry implements Rule {
    /** Codes of ISO 3166-1 for territories, with the state that has them or claims them. */
    private static final String PAIRS = """
            values
                        ('PS', 'IL'), ('SY', 'IL'), ('LB', 'IL'), ('TW', 'CN'), ('HK', 'CN'), ('MO', 'CN'), ('EH', 'MA'), ('UA', 'RU'),
                        ('GE', 'RU'), ('MD', 'RU'), ('AM', 'AZ'), ('CY', 'TR'), ('IN', 'PK'), ('IN', 'CN'), ('SD', 'SS'), ('SO', 'ET'), ('GY', 'VE'),
                        ('FK', 'AR'), ('FK', 'GB'), ('GI', 'GB'), ('GG', 'GB'), ('JE', 'GB'), ('IM', 'GB'), ('BM', 'GB'), ('KY', 'GB'), ('AX', 'FI'),
                        ('GL', 'DK'), ('FO', 'DK'), ('SJ', 'NO'), ('PR', 'US'), ('GU', 'US'), ('VI', 'US'), ('AS', 'US'), ('MP', 'US'), ('GF', 'FR'),
                        ('GP', 'FR'), ('MQ', 'FR'), ('RE', 'FR'), ('YT', 'FR'), ('YT', 'KM'), ('NC', 'FR'), ('PF', 'FR'), ('BL', 'FR'), ('MF', 'FR'),
                        ('PM', 'FR'), ('WF', 'FR'), ('AW', 'NL'), ('CW', 'NL'), ('SX', 'NL'), ('BQ', 'NL'), ('TK', 'NZ'), ('NU', 'NZ'), ('CK', 'NZ')""";

    private static final String APART = """
            c.kind = 'COUNTRY' and pc.kind = 'COUNTRY' and not exists (
                    select from (
                      %s
                    ) as pair (one, other)
                    where (c.code, pc.code) in ((pair.one, pair.other), (pair.other, pair.one)))""".formatted(PAIRS);

    @Override
    public String name() {
        return "place-in-country";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Incident.KIND, "incident_id"), new Subject(Place.KIND, "place_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("title", "country", "place", "place_country");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  i.id as key, p.id as beside, i.id as incident_id, p.id as place_id, i.country_id, 'WARNING' as severity,
                  '{}'::text[] as reports, i.title, c.name as country, p.name as place, pc.name as place_country
                from incident i
                join place p on p.id = i.place_id
                join country c on c.id = i.country_id
                join country pc on pc.id = p.country_id
                where p.country_id <> i.country_id
                  and i.listed
                  and %2$s
                union all
                select
                  r.id, p.id, i.id, p.id, i.country_id, 'WARNING', array['Z' || r.id], i.title, c.name, p.name, pc.name
                from account r
                join incident i on i.id = r.incident_id
                join place p on p.id = r.place_id
                join country c on c.id = i.country_id
                join country pc on pc.id = p.country_id
                where p.country_id <> i.country_id
                  and r.place_id is distinct from i.place_id
                  and %1$s
                  and %2$s
                union all
                select
                  p.id, above.id, null, p.id, p.country_id, 'WARNING', '{}', p.name, c.name, above.name, pc.name
                from place p
                join place above on above.id = p.parent_id
                join country c on c.id = p.country_id
                join country pc on pc.id = above.country_id
                where p.country_id <> above.country_id
                  and p.listed
                  and %2$s""".formatted(knowledge.trusted("r"), APART);
    }

    @Override
    public FindingText describe(RowReader row) {
        return new FindingText(
                "\"%s\" is in %s, but its place %s is in %s.".formatted(row.text(), row.text(), row.text(), row.text()),
                null);
    }
}
