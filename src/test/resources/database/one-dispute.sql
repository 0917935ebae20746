-- One valid row each of disputes and statements, to follow one-of-each.sql.
insert into dispute (id, title, election_id, type, filed_by_id)
values ('00000000-0000-0000-0000-000000000010', 'An appeal', '00000000-0000-0000-0000-000000000006', 'APPEAL',
  '00000000-0000-0000-0000-000000000004');

insert into dispute_step (id, dispute_id, status, taken_on, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000010', 'FILED', '2023-05-08',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into statement (id, incident_id, speaker_id, on_behalf_of_id, kind, summary, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000012', '00000000-0000-0000-0000-000000000007',
  '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000004', 'DENIAL', 'Denies it',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');
