-- One valid row of each kind, for ConstraintTest to change one cell of.
insert into place (id, name, kind, country_id)
select '00000000-0000-0000-0000-000000000001', 'Harbour', 'CITY', id from country where code = 'AX';

insert into source (id, publisher, kind, published_on, retrieved_on)
values ('00000000-0000-0000-0000-000000000002', 'Herald', 'NATIONAL_MEDIA', '2023-05-08', '2023-05-09');

insert into actor (id, actor_kind, name) values ('00000000-0000-0000-0000-000000000003', 'PERSON', 'A person');
insert into actor (id, actor_kind, name, party_kind)
values ('00000000-0000-0000-0000-000000000004', 'PARTY', 'A party', 'PARTY');
insert into actor_name (id, actor_id, name, kind)
values ('00000000-0000-0000-0000-000000000005', '00000000-0000-0000-0000-000000000004', 'AP', 'ABBREVIATION');

insert into election (id, title, country_id, type, starts_on, ends_on)
select '00000000-0000-0000-0000-000000000006', 'A vote', id, 'LOCAL', '2023-05-07', '2023-05-07'
from country where code = 'AX';

insert into incident (id, title, country_id, type, starts_on, ends_on)
select v.id, v.title, c.id, 'ATTACK', '2023-05-08', '2023-05-08'
from country c,
  (values (uuid '00000000-0000-0000-0000-000000000007', 'An attack'),
    (uuid '00000000-0000-0000-0000-000000000008', 'Another attack')) as v (id, title)
where c.code = 'AX';

insert into external_id (id, scheme, value, incident_id)
values ('00000000-0000-0000-0000-000000000009', 'ucdp', 'test-7', '00000000-0000-0000-0000-000000000007');

insert into account (id, incident_id, source_id, public_by, recorded_by, origin, origin_key)
values ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-000000000007',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test', 'test', 'row 1');

insert into result_report (id, election_id, party_id, stage, low, best, high, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-000000000006',
  '00000000-0000-0000-0000-000000000004', 'CERTIFIED', 4, 5, 6,
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into figure_report (id, incident_id, measure, best, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-00000000000c', '00000000-0000-0000-0000-000000000007', 'KILLED', 2,
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into participation (id, incident_id, actor_id, role, attribution, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-00000000000d', '00000000-0000-0000-0000-000000000007',
  '00000000-0000-0000-0000-000000000003', 'PERPETRATOR', 'CLAIMED',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into incident_link_report (id, incident_id, other_id, relation, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-00000000000e', '00000000-0000-0000-0000-000000000008',
  '00000000-0000-0000-0000-000000000007', 'REACTION_TO',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into election_link_report (id, incident_id, election_id, criteria, confidence, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-00000000000f', '00000000-0000-0000-0000-000000000007',
  '00000000-0000-0000-0000-000000000006', '{STATED_BY_SOURCE}', 'CERTAIN',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');
