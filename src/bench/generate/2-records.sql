call bench.drop_indexes();

insert into place (id, name, kind, parent_id, country_id)
select bench.id(3, country), name, 'COUNTRY', null, id
from bench.country;

insert into place (id, name, kind, parent_id, country_id, latitude, longitude)
select
    bench.id(4, n), 'Province ' || n, 'ADMIN1', bench.id(3, n % 200), c.id,
    bench.draw(10, n, 140) - 70, bench.draw(11, n, 360) - 180
from generate_series(0, 1999) as n
join bench.country c on c.country = n % 200;

insert into place (id, name, kind, parent_id, country_id, latitude, longitude)
select
    bench.id(5, n), 'City ' || n, 'CITY', bench.id(4, n % 2000), c.id,
    bench.draw(12, n, 14000) / 100.0 - 70, bench.draw(13, n, 36000) / 100.0 - 180
from generate_series(0, 9999) as n
join bench.country c on c.country = n % 200;

insert into source (id, publisher, title, url, kind, reliability, language, published_on, retrieved_on, licence)
select
    bench.id(6, n),
    'Publisher ' || bench.draw(20, n, 2000),
    'Report ' || n || ' on what was said and counted',
    'https://publisher-' || bench.draw(20, n, 2000) || '.example/report/' || n,
    (array['ELECTION_AUTHORITY', 'COURT', 'STATE_AGENCY', 'OFFICIAL_STATEMENT', 'IGO', 'NGO', 'NEWS_AGENCY',
        'INTERNATIONAL_MEDIA', 'NATIONAL_MEDIA', 'NATIONAL_MEDIA', 'DATASET', 'SOCIAL_MEDIA'])[1 + bench.draw(21, n, 12)],
    bench.draw(22, n, 5),
    (array['en', 'ar', 'fr', 'es'])[1 + bench.draw(23, n, 4)],
    date '1996-01-01' + bench.draw(24, n, 11000)::integer,
    date '2026-06-01',
    null
from generate_series(0, bench.times(50000) - 1) as n;

insert into actor (id, actor_kind, name, country_id, given_name, family_name, born_on)
select
    bench.id(7, n), 'PERSON', 'Given ' || bench.draw(30, n, 500) || ' Family ' || n, c.id,
    'Given ' || bench.draw(30, n, 500), 'Family ' || n, date '1940-01-01' + bench.draw(31, n, 20000)::integer
from generate_series(0, bench.times(20000) - 1) as n
join bench.country c on c.country = n % 200;

insert into actor (id, actor_kind, name, country_id, party_kind, founded_on)
select
    bench.id(8, n), 'PARTY', 'Party ' || n, c.id,
    (array['PARTY', 'PARTY', 'ALLIANCE', 'MOVEMENT'])[1 + bench.draw(32, n, 4)],
    date '1950-01-01' + bench.draw(33, n, 15000)::integer
from generate_series(0, bench.times(4000) - 1) as n
join bench.country c on c.country = n % 200;

insert into actor (id, actor_kind, name, country_id, organization_kind)
select
    bench.id(9, n), 'ORGANIZATION', 'Organization ' || n, c.id,
    (array['GOVERNMENT', 'ELECTION_AUTHORITY', 'COURT', 'MILITIA', 'SECURITY_FORCE'])[1 + bench.draw(34, n, 5)]
from generate_series(0, bench.times(2000) - 1) as n
join bench.country c on c.country = n % 200;

insert into election (id, title, country_id, type, chamber, starts_on, ends_on, calling, seats_total)
select
    e.id, 'Election ' || e.election || ' of ' || c.name, c.id, 'PARLIAMENTARY', 'Chamber ' || e.chamber,
    e.starts_on, e.starts_on, 'SCHEDULED', 100 + bench.draw(40, e.election, 400)
from bench.election e
join bench.country c using (country);

-- A trigger keeps killed_at_least otherwise. The draws are those of the reports in 3-reports.sql.
insert into incident (id, title, type, country_id, starts_on, ends_on, place_id, place_precision, killed_at_least)
select
    i.id,
    (array['Clash', 'Protest', 'Attack', 'Sit-in', 'Raid'])[1 + bench.draw(50, i.incident, 5)]
        || ' ' || i.incident || ' in ' || c.name,
    (array['ATTACK', 'ARMED_CLASH', 'BOMBING', 'PEACEFUL_PROTEST', 'SIT_IN', 'VIOLENT_DEMONSTRATION', 'MOB_VIOLENCE',
        'THREAT', 'ARREST', 'OTHER'])[1 + bench.draw(51, i.incident, 10)],
    c.id,
    i.starts_on,
    i.starts_on + (bench.draw(52, i.incident, 8) / 7)::integer,
    bench.id(5, i.country + 200 * bench.draw(53, i.incident, 50)),
    'CITY',
    greatest(
        bench.draw(83, i.incident * 2, 12),
        case bench.draw(80, i.incident, 3) when 0 then bench.draw(83, i.incident * 2 + 1, 12) end)
from bench.incident i
join bench.country c using (country);
