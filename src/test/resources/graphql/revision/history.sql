-- 9 statement(s)
select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin
from figure_report r
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.number, r.subject_id, r.subject_kind, r.made_at, r.made_by, r.made_by_id, r.reason, r.action,
  c.name, revision_text(r.before -> c.name), revision_text(r.after -> c.name)
from revision r
left join lateral jsonb_object_keys(r.after) as c (name) on true
where r.subject_id = any($1)
  and r.made_at <= $2
order by r.number desc, c.name;

select r.number, r.subject_id, r.subject_kind, r.made_at, r.made_by, r.made_by_id, r.reason, r.action,
  c.name, revision_text(r.before -> c.name), revision_text(r.after -> c.name)
from revision r
left join lateral jsonb_object_keys(r.after) as c (name) on true
where r.subject_id = any($1)
order by r.number desc, c.name;

select r.number, r.subject_id, r.subject_kind, r.made_at, r.made_by, r.made_by_id, r.reason, r.action,
  c.name, revision_text(r.before -> c.name), revision_text(r.after -> c.name)
from revision r
left join lateral jsonb_object_keys(r.after) as c (name) on true
where r.subject_id = any($1)
order by r.number desc, c.name;

select r.number, r.subject_id, r.subject_kind, r.made_at, r.made_by, r.made_by_id, r.reason, r.action,
  c.name, revision_text(r.before -> c.name), revision_text(r.after -> c.name)
from revision r
left join lateral jsonb_object_keys(r.after) as c (name) on true
where r.subject_id = any($1)
order by r.number desc, c.name;

select r.number, r.subject_id, r.subject_kind, r.made_at, r.made_by, r.made_by_id, r.reason, r.action,
  c.name, revision_text(r.before -> c.name), revision_text(r.after -> c.name)
from revision r
left join lateral jsonb_object_keys(r.after) as c (name) on true
where r.subject_id = any($1)
order by r.number desc, c.name;

select r.number, r.subject_id, r.subject_kind, r.made_at, r.made_by, r.made_by_id, r.reason, r.action,
  c.name, revision_text(r.before -> c.name), revision_text(r.after -> c.name)
from revision r
left join lateral jsonb_object_keys(r.after) as c (name) on true
where r.subject_id = any($1)
order by r.number desc, c.name;

select {incident i without details}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

with recursive chain as (
  select l.* from place l where l.id = any($1)
  union
  select l.* from chain cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l
)
select {place chain}
from chain;
