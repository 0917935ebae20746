-- One valid row each of disputes, statements, assessments and codings, to follow one-of-each.sql.
insert into dispute (id, title, election_id, type)
values ('00000000-0000-0000-0000-000000000010', 'An appeal', '00000000-0000-0000-0000-000000000006', 'APPEAL');

insert into dispute_step (id, dispute_id, status, taken_on, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000010', 'FILED', '2023-05-08',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into statement (id, incident_id, speaker_id, on_behalf_of_id, kind, summary, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000012', '00000000-0000-0000-0000-000000000007',
  '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000004', 'DENIAL', 'Denies it',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into dispute_filer (id, dispute_id, filer_id, filed_on, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000013', '00000000-0000-0000-0000-000000000010',
  '00000000-0000-0000-0000-000000000004', '2023-05-08', '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into dispute_subject (id, dispute_id, incident_id, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000014', '00000000-0000-0000-0000-000000000010',
  '00000000-0000-0000-0000-000000000007', '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into assessment (id, election_id, assessor_id, aspect, stage, verdict, statement_words, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000015', '00000000-0000-0000-0000-000000000006',
  '00000000-0000-0000-0000-000000000004', 'VOTING', 'PRELIMINARY', 'DEFICIENT', 'fell short',
  '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');

insert into coding (id, incident_id, scheme, variable, value, label, source_id, public_by, recorded_by)
values ('00000000-0000-0000-0000-000000000016', '00000000-0000-0000-0000-000000000007', 'deco', 'electoral_type', '2',
  'A label', '00000000-0000-0000-0000-000000000002', '2023-05-08', 'test');
