-- One valid row each of offices and relations of parties, to follow one-of-each.sql.
insert into tenure (id, person_id, role, organization_id, since, until, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000010', '00000000-0000-0000-0000-000000000003', 'Chair',
  '00000000-0000-0000-0000-000000000004', '2020-01-01', '2022-12-31',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into actor (id, actor_kind, name, party_kind)
values ('00000000-0000-0000-0000-000000000011', 'PARTY', 'An alliance', 'ALLIANCE');
insert into party_relation (id, party_id, relation, other_id, since, until, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000012', '00000000-0000-0000-0000-000000000004', 'MEMBER_OF',
  '00000000-0000-0000-0000-000000000011', '2020-01-01', '2022-12-31',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');
