-- No trigger runs while the tables are filled, but for those that complete a report.
call bench.completing_reports('enable always');

-- Eight parties per election, of the twenty of its chamber; one to four counts each, from partial to certified.
insert into result_report (
    id, election_id, party_id, stage, low, best, high, source_id, attributed_to_id, known_since, public_by, as_written,
    recorded_at, recorded_by)
select
    bench.id(20, (e.election * 8 + place) * 4 + report),
    e.id,
    bench.id(8, e.country + 200 * (e.chamber * 20 + (e.term * 2 + place) % 20)),
    (array['UNOFFICIAL_PARTIAL', 'UNOFFICIAL_COMPLETE', 'CERTIFIED', 'CERTIFIED'])[report + 1],
    case when report = 0 then seats - 1 end,
    seats,
    case when report = 0 then seats + 2 end,
    bench.id(6, bench.draw(60, (e.election * 8 + place) * 4 + report, bench.times(50000))),
    case when report > 0
        then bench.id(9, e.country + 200 * bench.draw(61, (e.election * 8 + place) * 4 + report, bench.times(10))) end,
    e.starts_on + 3 + report::integer * 20,
    e.starts_on + 3 + report::integer * 20,
    seats || ' seats',
    timestamptz '2026-06-01 00:00Z',
    'bench'
from bench.election e
cross join generate_series(0, 7) as place
cross join lateral generate_series(0, bench.draw(62, e.election * 8 + place, 4)) as report
cross join lateral (
    select (1 + bench.draw(63, e.election * 8 + place, 60) + bench.draw(64, e.election * 8 + place + report, 3))::integer
) as won (seats);

insert into participation (
    id, incident_id, actor_id, label, actor_type, role, attribution, source_id, known_since, public_by, recorded_at,
    recorded_by)
select
    bench.id(21, i.incident * 2 + part),
    i.id,
    case
        when named and part = 0 then bench.id(8, i.country + 200 * bench.draw(71, i.incident, bench.times(20)))
        when named then bench.id(7, i.country + 200 * bench.draw(72, i.incident, bench.times(100)))
    end,
    case when not named then 'Protesters ' || bench.draw(73, i.incident, 20) end,
    case when not named then 'PROTESTERS' when part = 0 then 'PARTY' else 'PERSON' end,
    case part when 0 then 'PERPETRATOR' else 'TARGET' end,
    case part when 0 then
        (array['CLAIMED', 'DENIED', 'SUSPECTED', 'ACCUSED', 'CONFIRMED'])[1 + bench.draw(74, i.incident, 5)] end,
    bench.id(6, bench.draw(75, i.incident * 2 + part, bench.times(50000))),
    i.starts_on + bench.draw(76, i.incident * 2 + part, 30)::integer,
    i.starts_on + bench.draw(76, i.incident * 2 + part, 30)::integer,
    timestamptz '2026-06-01 00:00Z',
    'bench'
from bench.incident i
cross join generate_series(0, 1) as part
cross join lateral (select bench.draw(70, i.incident * 2 + part, 10) > 0) as who (named);

-- Every third incident has two counts of the dead, which mostly differ.
insert into figure_report (
    id, incident_id, measure, counted, low, best, high, source_id, known_since, public_by, as_written, recorded_at,
    recorded_by)
select
    bench.id(22, i.incident * 2 + report),
    i.id,
    case when report = 0 or bench.draw(80, i.incident, 3) = 0 then 'KILLED' else 'INJURED' end,
    'ALL',
    null,
    number,
    null,
    bench.id(6, bench.draw(81, i.incident * 2 + report, bench.times(50000))),
    i.starts_on + bench.draw(82, i.incident * 2 + report, 30)::integer,
    i.starts_on + bench.draw(82, i.incident * 2 + report, 30)::integer,
    number || ' people',
    timestamptz '2026-06-01 00:00Z',
    'bench'
from bench.incident i
cross join generate_series(0, 1) as report
cross join lateral (select bench.draw(83, i.incident * 2 + report, 12)) as counted (number);

insert into election_link_report (
    id, incident_id, election_id, criteria, purpose, confidence, rule, rule_version, explanation, source_id,
    known_since, public_by, recorded_at, recorded_by)
select
    bench.id(23, i.incident),
    i.id,
    i.election_id,
    case when stated then array['STATED_BY_SOURCE', 'WITHIN_SIX_MONTHS'] else array['WITHIN_SIX_MONTHS'] end,
    case when stated then (array['DISRUPT', 'RETALIATE', 'UNCLEAR'])[1 + bench.draw(91, i.incident, 3)] end,
    case when stated then 'PROBABLE' else 'POSSIBLE' end,
    case when not stated then 'within-six-months' end,
    case when not stated then 2 end,
    case when not stated then 'It happened in the same country within six months of the vote.' end,
    case when stated then bench.id(6, bench.draw(92, i.incident, bench.times(50000))) end,
    case when stated then i.starts_on + 5 end,
    case when stated then i.starts_on + 5 end,
    timestamptz '2026-06-01 00:00Z',
    'bench'
from bench.incident i
cross join lateral (select i.incident % 2 = 0) as basis (stated)
where i.election_id is not null;

-- One incident in a hundred followed another.
insert into incident_link_report (
    id, incident_id, other_id, relation, source_id, known_since, public_by, recorded_at, recorded_by)
select
    bench.id(24, i.incident),
    i.id,
    other.id,
    'FOLLOWED',
    bench.id(6, bench.draw(93, i.incident, bench.times(50000))),
    i.starts_on + 5,
    i.starts_on + 5,
    timestamptz '2026-06-01 00:00Z',
    'bench'
from bench.incident i
join bench.incident other on other.incident = i.incident - 1
where i.incident % 100 = 1;

call bench.create_indexes();
analyze;
call bench.completing_reports('enable');

-- Triggers keep these otherwise.
call bench.in_batches('select keep_election_calendars($1)', 'election');
call bench.in_batches('select keep_first_reports($1)', 'election');
call bench.in_batches('select keep_first_reports($1)', 'incident');
select keep_incident_tally();
call bench.in_batches('select add_search_entries(''place'', $1)', 'place');
call bench.in_batches('select add_search_entries(''source'', $1)', 'source');
call bench.in_batches('select add_search_entries(''actor'', $1)', 'actor');
call bench.in_batches('select add_search_entries(''election'', $1)', 'election');
call bench.in_batches('select add_search_entries(''incident'', $1)', 'incident');

-- So do slugs. No two titles here are alike, so each gets the one that it wants.
call bench.in_batches(
    'insert into record_slug (kind, slug, record_id) select ''L'', slug_of(name), id from place where id = any($1)', 'place');
call bench.in_batches(
    'insert into record_slug (kind, slug, record_id) select ''A'', slug_of(name), id from actor where id = any($1)', 'actor');
call bench.in_batches(
    'insert into record_slug (kind, slug, record_id)'
        ' select ''S'', slug_of(publisher || '' '' || title), id from source where id = any($1)', 'source');
call bench.in_batches(
    'insert into record_slug (kind, slug, record_id) select ''E'', slug_of(title), id from election where id = any($1)', 'election');
call bench.in_batches(
    'insert into record_slug (kind, slug, record_id) select ''I'', slug_of(title), id from incident where id = any($1)', 'incident');
