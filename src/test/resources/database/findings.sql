-- One or two things that break each rule, and beside each one that looks like it and does not.
insert into source (id, publisher, kind, derived_from_id) values
    ('f0000000-0000-4000-8000-000000000001', 'Broken Herald', 'NATIONAL_MEDIA', null),
    ('f0000000-0000-4000-8000-000000000002', 'Copy of a copy', 'NATIONAL_MEDIA', 'f0000000-0000-4000-8000-000000000003'),
    ('f0000000-0000-4000-8000-000000000003', 'Copy of that copy', 'NATIONAL_MEDIA', 'f0000000-0000-4000-8000-000000000002'),
    ('f0000000-0000-4000-8000-000000000004', 'Copy of one of both', 'NATIONAL_MEDIA', 'f0000000-0000-4000-8000-000000000003'),
    ('f0000000-0000-4000-8000-000000000005', 'Honest copy', 'NATIONAL_MEDIA', 'f0000000-0000-4000-8000-000000000001');

insert into actor (id, actor_kind, name, party_kind, organization_kind) values
    ('f0000000-0000-4000-8000-000000000011', 'PARTY', 'Broken Alliance', 'ALLIANCE', null),
    ('f0000000-0000-4000-8000-000000000012', 'PARTY', 'Broken Member', 'PARTY', null),
    ('f0000000-0000-4000-8000-000000000013', 'PARTY', 'Broken Rival', 'PARTY', null),
    ('f0000000-0000-4000-8000-000000000014', 'ORGANIZATION', 'Broken Commission', null, 'ELECTION_AUTHORITY'),
    ('f0000000-0000-4000-8000-000000000015', 'PERSON', 'Broken Mayor', null, null),
    ('f0000000-0000-4000-8000-000000000016', 'PERSON', 'Broken Judge', null, null),
    ('f0000000-0000-4000-8000-000000000017', 'ORGANIZATION', 'Broken Board', null, 'ELECTION_AUTHORITY');

insert into election (id, title, country_id, type, chamber, starts_on, ends_on, seats_total)
select v.id, v.title, c.id, 'LOCAL', 'Broken Council', v.day, v.day, 10
from country c,
  (values
    (uuid 'f0000000-0000-4000-8000-000000000021', 'broken vote of 2019', date '2019-05-05'),
    (uuid 'f0000000-0000-4000-8000-000000000022', 'broken vote of 2023', date '2023-05-07')) as v (id, title, day)
where c.code = 'AX';

-- 2019: certified 6 + 4 = 10, the member being one of the alliance; partial 3. 2023: certified 2 + 9 = 11, ratified 9.
insert into result_report (id, election_id, party_id, stage, low, best, high, source_id, attributed_to_id, known_since, public_by, as_written, recorded_by)
select ('f0000000-0000-4000-8000-0000000001' || v.n)::uuid, ('f0000000-0000-4000-8000-0000000000' || v.election)::uuid,
  ('f0000000-0000-4000-8000-0000000000' || v.party)::uuid, v.stage, v.seats, v.seats, v.seats,
  'f0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000014', v.day, v.day, v.words, 'findings'
from (values
    ('01', '21', '11', 'CERTIFIED', 6, date '2019-05-20', null),
    ('02', '21', '12', 'CERTIFIED', 5, date '2019-05-20', null),
    ('03', '21', '13', 'CERTIFIED', 4, date '2019-05-20', '4 seats in 2019'),
    ('04', '21', '13', 'UNOFFICIAL_PARTIAL', 3, date '2019-05-06', 'more than four'),
    ('05', '22', '11', 'CERTIFIED', 2, date '2023-05-20', null),
    ('06', '22', '13', 'CERTIFIED', 8, date '2023-05-19', null),
    ('07', '22', '13', 'CERTIFIED', 9, date '2023-05-20', 'nine'),
    ('08', '22', '13', 'RATIFIED', 9, date '2023-05-20', null)) as v (n, election, party, stage, seats, day, words);

-- Another authority's, which was a slip.
insert into result_report (id, election_id, party_id, stage, best, source_id, attributed_to_id, known_since, public_by, rank, rank_reason, recorded_by) values
    ('f0000000-0000-4000-8000-000000000109', 'f0000000-0000-4000-8000-000000000022', 'f0000000-0000-4000-8000-000000000012',
      'UNOFFICIAL_PARTIAL', 1, 'f0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000017', '2023-05-08', '2023-05-08',
      'DEPRECATED', 'A slip', 'findings');

insert into party_relation (id, party_id, relation, other_id, since, source_id, public_by, recorded_by) values
    ('f0000000-0000-4000-8000-000000000191', 'f0000000-0000-4000-8000-000000000012', 'MEMBER_OF',
      'f0000000-0000-4000-8000-000000000011', '2018-01-01', 'f0000000-0000-4000-8000-000000000001', '2018-01-01', 'findings');

insert into incident (id, title, country_id, type, starts_on, ends_on, date_precision)
select v.id, v.title, c.id, 'ATTACK', v.first, v.last, v.precision
from country c,
  (values
    (uuid 'f0000000-0000-4000-8000-000000000031', 'broken attack', date '2023-05-01', date '2023-05-02', 'DAY'),
    (uuid 'f0000000-0000-4000-8000-000000000032', 'broken reaction', date '2023-04-30', date '2023-04-30', 'DAY'),
    (uuid 'f0000000-0000-4000-8000-000000000033', 'broken month', date '2023-05-01', date '2023-05-01', 'MONTH')) as v (id, title, first, last, precision)
where c.code = 'AX';

insert into incident_link_report (id, incident_id, other_id, relation, source_id, public_by, recorded_by)
select ('f0000000-0000-4000-8000-0000000002' || v.n)::uuid, ('f0000000-0000-4000-8000-0000000000' || v.incident)::uuid,
  ('f0000000-0000-4000-8000-0000000000' || v.other)::uuid, v.relation, 'f0000000-0000-4000-8000-000000000001', '2023-05-03', 'findings'
from (values
    ('01', '32', '31', 'REACTION_TO'), ('02', '31', '32', 'FOLLOWED'), ('03', '32', '31', 'SAME_PERPETRATOR'),
    ('04', '31', '33', 'PART_OF'), ('05', '32', '33', 'PART_OF'), ('06', '33', '31', 'INVESTIGATION_OF')) as v (n, incident, other, relation);

insert into election_link_report (id, incident_id, election_id, criteria, purpose, confidence, source_id, public_by, recorded_by) values
    ('f0000000-0000-4000-8000-000000000291', 'f0000000-0000-4000-8000-000000000031', 'f0000000-0000-4000-8000-000000000022',
      '{STATED_BY_SOURCE}', 'OVERTURN_RESULTS', 'CERTAIN', 'f0000000-0000-4000-8000-000000000001', '2023-05-03', 'findings'),
    ('f0000000-0000-4000-8000-000000000292', 'f0000000-0000-4000-8000-000000000031', 'f0000000-0000-4000-8000-000000000021',
      '{STATED_BY_SOURCE}', 'OVERTURN_RESULTS', 'CERTAIN', 'f0000000-0000-4000-8000-000000000001', '2023-05-03', 'findings');

-- The police: 3 drones are 2 shot down and 2 that struck. The army: 1 drone, shot down, and nothing else. The clinic: of 9
-- injured 5 are civilians and 3 of the security forces. The mayor: 9, of whom 4 and 5.
insert into figure_report (id, incident_id, measure, counted, weapon, best, source_id, attributed_words, public_by, as_written, recorded_by)
select ('f0000000-0000-4000-8000-0000000003' || v.n)::uuid, 'f0000000-0000-4000-8000-000000000031', v.measure, v.counted, v.weapon,
  v.number, 'f0000000-0000-4000-8000-000000000001', v.voice, '2023-05-03', v.words, 'findings'
from (values
    ('01', 'WEAPONS_USED', 'ALL', 'DRONE', 3, 'the police', 'three drones'),
    ('02', 'WEAPONS_INTERCEPTED', 'ALL', 'DRONE', 2, 'the police', 'two of them'),
    ('03', 'WEAPONS_STRUCK', 'ALL', 'DRONE', 2, 'the police', 'one struck'),
    ('04', 'WEAPONS_USED', 'ALL', 'DRONE', 1, 'the army', 'three of five'),
    ('05', 'WEAPONS_INTERCEPTED', 'ALL', 'DRONE', 1, 'the army', null),
    ('06', 'INJURED', 'ALL', null, 9, 'the clinic', null),
    ('07', 'INJURED', 'CIVILIANS', null, 5, 'the clinic', null),
    ('08', 'INJURED', 'SECURITY_FORCES', null, 3, 'the clinic', null),
    ('09', 'INJURED', 'ALL', null, 9, 'the mayor', null),
    ('10', 'INJURED', 'CIVILIANS', null, 4, 'the mayor', null),
    ('11', 'INJURED', 'SECURITY_FORCES', null, 5, 'the mayor', null)) as v (n, measure, counted, weapon, number, voice, words);

-- The alliance went from 6 seats to 2: two thirds, to a tenth of a percent.
insert into account (id, election_id, source_id, public_by, as_written, recorded_by)
select ('f0000000-0000-4000-8000-0000000004' || v.n)::uuid, 'f0000000-0000-4000-8000-000000000022',
  'f0000000-0000-4000-8000-000000000001', '2023-06-01', v.words, 'findings'
from (values
    ('01', 'lost two-thirds of its seats'), ('02', 'lost 70 % of its seats'), ('03', 'lost half of its seats'),
    ('04', 'half of the seats'), ('05', 'organised by the Broken Commission'), ('06', 'organised by the mayor'),
    ('07', 'lost 100% of its seats'), ('08', 'half of their council seats were lost'), ('09', 'lost the vote but kept half of its seats'),
    ('10', 'won half of its seats by post and lost none'), ('11', 'lost more than half of its seats'),
    ('12', 'held by Sunday evening'), ('13', 'held by surprise'), ('14', 'held by the electoral commission'),
    ('15', 'held by armed militias'), ('16', 'run by Broken Rival itself'), ('17', 'organized by Broken Board')) as v (n, words);

-- A president in passing while another is; one who was then; a deputy, of whom there may be two; and a prime minister by one
-- voice, whom others call speaker, and another prime minister.
insert into tenure (id, person_id, role, country_id, since, until, held_on, source_id, public_by, as_written, recorded_by)
select ('f0000000-0000-4000-8000-0000000005' || v.n)::uuid, ('f0000000-0000-4000-8000-0000000000' || v.person)::uuid, v.role, c.id,
  v.since, v.until, v.held_on, ('f0000000-0000-4000-8000-00000000000' || v.source)::uuid, '2023-06-01', v.words, 'findings'
from country c, (values
    ('01', '15', 'President', date '2020-01-01', date '2022-12-31', null::date, null, 1),
    ('02', '16', 'President', date '2023-01-01', null::date, null::date, null, 1),
    ('03', '15', 'Judge', date '2023-01-01', null::date, null::date, null, 1),
    ('04', '15', 'President', null::date, null::date, date '2023-05-01', 'Mayor Broken', 1),
    ('05', '15', 'President', null::date, null::date, date '2022-05-01', null, 1),
    ('06', '16', 'Judge', null::date, null::date, date '2022-05-01', null, 1),
    ('07', '15', 'Prime Minister', null, null, date '2019-04-01', null, 1),
    ('08', '15', 'Speaker', null, null, date '2019-04-01', null, 4),
    ('09', '16', 'Prime Minister', null, null, date '2019-04-01', null, 1),
    ('10', '15', 'Deputy Prime Minister', date '2020-01-01', null, null, null, 1),
    ('11', '16', 'Deputy Prime Minister', null, null, date '2021-06-01', null, 1),
    ('12', '16', 'Vice President', date '2020-01-01', null, null, null, 1),
    ('13', '15', 'Vice President', null, null, date '2021-06-01', null, 1)) as v (n, person, role, since, until, held_on, words, source)
where c.code = 'AX';
