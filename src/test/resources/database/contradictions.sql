-- Records and reports that contradict each other, and beside each ones that look like it and do not.
insert into source (id, publisher, kind, url, published_on) values
    ('f0000000-0000-4000-8000-000000000001', 'Broken Herald', 'NATIONAL_MEDIA', 'https://www.herald.example/a/1', '2023-06-01'),
    ('f0000000-0000-4000-8000-000000000002', 'Broken Wire', 'NEWS_AGENCY', 'http://herald.example/a/1/#top', '2023-06-01'),
    ('f0000000-0000-4000-8000-000000000003', 'Broken Board', 'ELECTION_AUTHORITY', 'https://board.example/', '2023-06-01'),
    ('f0000000-0000-4000-8000-000000000004', 'Broken Court', 'COURT', 'https://board.example', '2023-06-01'),
    ('f0000000-0000-4000-8000-000000000005', 'Broken Post', 'NATIONAL_MEDIA', 'https://herald.example/a/2', '2023-06-02'),
    ('f0000000-0000-4000-8000-000000000006', 'Broken Times', 'NATIONAL_MEDIA', 'https://herald.example/a/2', '2923-06-02');

insert into actor (id, actor_kind, name, party_kind, country_id, born_on)
select v.id, v.kind, v.name, v.party, c.id, v.born
from country c, (values
    (uuid 'f0000000-0000-4000-8000-000000000011', 'PERSON', 'Ilan Broken', null, date '1960-01-01'),
    (uuid 'f0000000-0000-4000-8000-000000000012', 'PERSON', 'Tess Broken', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000013', 'PERSON', 'Uli Broken', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000014', 'PERSON', 'Ada Broken', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000015', 'PERSON', 'ilan broken', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000016', 'PERSON', 'Ilan Broken', null, date '1990-01-01'),
    (uuid 'f0000000-0000-4000-8000-000000000021', 'PARTY', 'Broken Front', 'ALLIANCE', null),
    (uuid 'f0000000-0000-4000-8000-000000000022', 'PARTY', 'Broken Bloc', 'ALLIANCE', null),
    (uuid 'f0000000-0000-4000-8000-000000000023', 'PARTY', 'Broken A', 'PARTY', null),
    (uuid 'f0000000-0000-4000-8000-000000000024', 'PARTY', 'Broken B', 'PARTY', null),
    (uuid 'f0000000-0000-4000-8000-000000000025', 'PARTY', 'Broken C', 'PARTY', null)) as v (id, kind, name, party, born)
where c.code = 'AX';

insert into place (id, name, kind, country_id, parent_id, latitude, longitude)
select v.id, v.name, v.kind, c.id, v.parent, v.latitude, v.longitude
from (values
    (uuid 'f0000000-0000-4000-8000-000000000041', 'Null town', 'CITY', 'AX', null::uuid, 0, 0),
    (uuid 'f0000000-0000-4000-8000-000000000042', 'Far town', 'CITY', 'LS', null, 1, 1),
    (uuid 'f0000000-0000-4000-8000-000000000043', 'Near town', 'CITY', 'FI', null, 0, 1),
    (uuid 'f0000000-0000-4000-8000-000000000044', 'Far street', 'NEIGHBOURHOOD', 'AX', 'f0000000-0000-4000-8000-000000000042', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000045', 'Swapped town', 'CITY', 'AX', null, 19.9, 60.1),
    (uuid 'f0000000-0000-4000-8000-000000000046', 'Southern town', 'CITY', 'AX', null, 48.85, 20.35),
    (uuid 'f0000000-0000-4000-8000-000000000047', 'Town at home', 'CITY', 'AX', null, 60.1, 19.9),
    (uuid 'f0000000-0000-4000-8000-000000000048', 'Shallow water', 'SEA', 'AX', null, 10, 20))
    as v (id, name, kind, country, parent, latitude, longitude)
join country c on c.code = v.country;

insert into election (id, title, country_id, type, chamber, starts_on, ends_on, seats_total)
select v.id, v.title, c.id, 'LOCAL', 'Broken Council', v.day, v.day, 100
from country c,
  (values
    (uuid 'f0000000-0000-4000-8000-000000000051', 'nested vote', date '2023-05-07'),
    (uuid 'f0000000-0000-4000-8000-000000000052', 'crowded vote', date '2022-05-07'),
    (uuid 'f0000000-0000-4000-8000-000000000053', 'Buddhist vote', date '2566-05-07')) as v (id, title, day)
where c.code = 'AX';

-- The front has 60, of which the bloc's member A has 40 and B 20; with C 40 that is 100. In 2022 one party has 101 of 100.
insert into result_report (id, election_id, party_id, stage, best, source_id, known_since, public_by, recorded_by)
select ('f0000000-0000-4000-8000-0000000001' || v.n)::uuid, ('f0000000-0000-4000-8000-0000000000' || v.election)::uuid,
  ('f0000000-0000-4000-8000-0000000000' || v.party)::uuid, v.stage, v.seats, 'f0000000-0000-4000-8000-000000000003', v.day, v.day, 'findings'
from (values
    ('01', '51', '21', 'CERTIFIED', 60, date '2023-05-20'),
    ('02', '51', '23', 'CERTIFIED', 40, date '2023-05-20'),
    ('03', '51', '24', 'CERTIFIED', 20, date '2023-05-20'),
    ('04', '51', '25', 'CERTIFIED', 40, date '2023-05-20'),
    ('05', '52', '25', 'UNOFFICIAL_PARTIAL', 101, date '2022-05-08'),
    ('06', '51', '25', 'UNOFFICIAL_PARTIAL', 3, date '2023-05-01')) as v (n, election, party, stage, seats, day);

insert into party_relation (id, party_id, relation, other_id, held_on, source_id, public_by, recorded_by) values
    ('f0000000-0000-4000-8000-000000000191', 'f0000000-0000-4000-8000-000000000022', 'MEMBER_OF',
      'f0000000-0000-4000-8000-000000000021', '2023-04-01', 'f0000000-0000-4000-8000-000000000003', '2023-06-01', 'findings'),
    ('f0000000-0000-4000-8000-000000000192', 'f0000000-0000-4000-8000-000000000023', 'MEMBER_OF',
      'f0000000-0000-4000-8000-000000000022', '2023-04-01', 'f0000000-0000-4000-8000-000000000003', '2023-06-01', 'findings'),
    ('f0000000-0000-4000-8000-000000000193', 'f0000000-0000-4000-8000-000000000024', 'MEMBER_OF',
      'f0000000-0000-4000-8000-000000000021', null, 'f0000000-0000-4000-8000-000000000003', '2023-06-01', 'findings');

insert into incident (id, title, country_id, type, starts_on, ends_on, date_precision, place_id)
select v.id, v.title, c.id, v.type, v.day, coalesce(v.last_day, v.day), v.precision, v.place
from country c,
  (values
    (uuid 'f0000000-0000-4000-8000-000000000031', 'Market blast', 'BOMBING', date '2023-05-01', 'DAY', null::uuid, null::date),
    (uuid 'f0000000-0000-4000-8000-000000000032', 'Blast at the market', 'BOMBING', date '2023-05-01', 'DAY', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000033', 'Shots at a checkpoint', 'BOMBING', date '2023-05-01', 'DAY', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000034', 'Typo of a century', 'ATTACK', date '0025-03-01', 'DAY', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000035', 'Raid in a far town', 'ATTACK', date '2023-02-01', 'DAY', 'f0000000-0000-4000-8000-000000000042', null),
    (uuid 'f0000000-0000-4000-8000-000000000036', 'Raid in a near town', 'ATTACK', date '2023-03-01', 'DAY', 'f0000000-0000-4000-8000-000000000043', null),
    (uuid 'f0000000-0000-4000-8000-000000000037', 'Killings in a month', 'ATTACK', date '2023-06-01', 'MONTH', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000038', 'Clash in the Åland Islands', 'ATTACK', date '2023-07-01', 'DAY', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000039', 'Raid in the Åland Islands', 'ATTACK', date '2023-07-01', 'DAY', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000027', 'Ambush of a convoy', 'ATTACK', date '2023-09-01', 'DAY', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000028', 'Shots at a funeral', 'ATTACK', date '2023-09-01', 'DAY', null, null),
    (uuid 'f0000000-0000-4000-8000-000000000030', 'Endless siege', 'ATTACK', date '2023-08-01', 'DAY', null, '2923-08-02'))
    as v (id, title, type, day, precision, place, last_day)
where c.code = 'AX';

-- Two voices count the blast's dead as 4 and 5, and one its drones; the children killed by one voice are more than all killed by another.
insert into figure_report (id, incident_id, election_id, measure, counted, weapon, best, source_id, known_since, public_by, recorded_by)
select ('f0000000-0000-4000-8000-0000000003' || v.n)::uuid, ('f0000000-0000-4000-8000-0000000000' || v.incident)::uuid,
  ('f0000000-0000-4000-8000-0000000000' || v.election)::uuid, v.measure, v.counted, v.weapon, v.number,
  ('f0000000-0000-4000-8000-00000000000' || v.source)::uuid, v.day, v.day, 'findings'
from (values
    ('01', '31', null, 'KILLED', 'ALL', null, 4, 1, date '2023-05-02'),
    ('02', '32', null, 'KILLED', 'ALL', null, 5, 2, date '2023-05-02'),
    ('03', '33', null, 'KILLED', 'ALL', null, 1, 5, date '2023-05-02'),
    ('04', '31', null, 'KILLED', 'CIVILIANS', null, 6, 5, date '2023-05-02'),
    ('05', '31', null, 'WEAPONS_USED', 'ALL', 'DRONE', 2, 1, date '2023-05-02'),
    ('06', '31', null, 'WEAPONS_INTERCEPTED', 'ALL', 'DRONE', 2, 5, date '2023-05-02'),
    ('07', '31', null, 'WEAPONS_STRUCK', 'ALL', 'DRONE', 1, 5, date '2023-05-02'),
    ('08', '35', null, 'KILLED', 'ALL', null, 3, 1, date '2022-02-01'),
    ('09', '37', null, 'KILLED', 'ALL', null, 3, 1, date '2023-05-31'),
    ('16', '38', null, 'KILLED', 'ALL', null, 3, 1, date '2023-07-02'),
    ('18', '27', null, 'KILLED', 'ALL', null, 4, 1, date '2023-09-02'),
    ('19', '28', null, 'KILLED', 'ALL', null, 4, 5, date '2023-09-02'),
    ('17', '39', null, 'KILLED', 'ALL', null, 2, 5, date '2023-07-02'),
    ('10', null, '51', 'TURNOUT_PERCENT', 'ALL', null, 60, 3, date '2023-05-20'),
    ('11', null, '51', 'VOTES_CAST', 'ALL', null, 500, 3, date '2023-05-20'),
    ('12', null, '51', 'ELECTORATE', 'ALL', null, 1000, 3, date '2023-05-20'),
    ('13', null, '52', 'TURNOUT_PERCENT', 'ALL', null, 104.2, 3, date '2022-05-20'),
    ('14', null, '52', 'VOTES_CAST', 'ALL', null, 1042, 3, date '2022-05-20'),
    ('15', null, '52', 'ELECTORATE', 'ALL', null, 1000, 3, date '2022-05-20'))
    as v (n, incident, election, measure, counted, weapon, number, source, day);

-- Two claim the presidency, a paper calls a third one president, and a fourth acts.
insert into tenure (id, person_id, role, country_id, since, until, held_on, source_id, known_since, public_by, as_written, recorded_by)
select ('f0000000-0000-4000-8000-0000000005' || v.n)::uuid, ('f0000000-0000-4000-8000-0000000000' || v.person)::uuid, v.role, c.id,
  v.since, v.until, v.held_on, 'f0000000-0000-4000-8000-000000000001', '2019-02-01', '2019-02-01', v.words, 'findings'
from country c, (values
    ('01', '11', 'President', date '2013-04-19', null::date, null::date, null),
    ('02', '12', 'President', date '2019-01-23', null, null, null),
    ('03', '13', 'President', null, null, date '2019-01-30', 'President Broken'),
    ('04', '14', 'Acting President', date '2018-12-01', date '2018-12-20', null, null),
    ('05', '14', 'President', null, null, date '2018-12-10', 'President Ada'),
    ('06', '13', 'Speaker', date '2010-01-01', date '2012-01-01', null, null),
    ('07', '14', 'Speaker', date '2012-01-01', null, null, null)) as v (n, person, role, since, until, held_on, words)
where c.code = 'AX';
