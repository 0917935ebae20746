-- 5 statement(s)
select count(*)::integer
from actor a
where a.actor_kind = $1 and a.listed
  and (a.name ilike $2 or exists (select from actor_name n where n.actor_id = a.id and n.name ilike $2));

select f.kind, f.merged_into_id, f.id, f.name, r.made_at, r.made_by, r.made_by_id, r.reason, d.field,
  f.kept ->> d.field, f.former ->> d.field
from (
  select 'actor' as kind, f.merged_into_id, f.id, f.name as name, to_jsonb(k) as kept, to_jsonb(f) as former
  from actor f
  join actor k on k.id = f.merged_into_id
  where f.merged_into_id = any($1)
) as f
cross join lateral (
  select r.made_at, r.made_by, r.made_by_id, r.reason
  from revision r
  where r.subject_id = f.id and r.before -> 'merged_into_id' = 'null'
  order by r.number desc
  limit 1
) as r
left join lateral (
  select c.field
  from jsonb_object_keys(f.kept) as c (field)
  where f.kept -> c.field is distinct from f.former -> c.field
) as d on true
order by f.name, f.id, d.field;

select f.kind, f.merged_into_id, f.id, f.name, r.made_at, r.made_by, r.made_by_id, r.reason, d.field,
  f.kept ->> d.field, f.former ->> d.field
from (
  select 'actor' as kind, f.merged_into_id, f.id, f.name as name, to_jsonb(k) as kept, to_jsonb(f) as former
  from actor f
  join actor k on k.id = f.merged_into_id
  where f.merged_into_id = any($1)
) as f
cross join lateral (
  select r.made_at, r.made_by, r.made_by_id, r.reason
  from revision r
  where r.subject_id = f.id and r.before -> 'merged_into_id' = 'null'
  order by r.number desc
  limit 1
) as r
left join lateral (
  select c.field
  from jsonb_object_keys(f.kept) as c (field)
  where f.kept -> c.field is distinct from f.former -> c.field
) as d on true
order by f.name, f.id, d.field;

select {actor a}
from actor a
where a.actor_kind = $1 and a.listed
  and (a.name ilike $2 or exists (select from actor_name n where n.actor_id = a.id and n.name ilike $2))
  and true
order by a.name, a.id
limit $3;

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);
