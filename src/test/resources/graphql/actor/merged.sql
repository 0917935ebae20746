-- 5 statement(s)
select count(*)::integer
from actor a
where a.actor_kind = $1 and a.merged_into_id is null
  and (a.name ilike $2 or exists (select from actor_name n where n.actor_id = a.id and n.name ilike $2));

select f.merged_into_id, f.id, f.name, r.made_at, r.made_by, r.made_by_id, r.reason, d.field, d.kept, d.former
from actor f
join actor k on k.id = f.merged_into_id
cross join lateral (
  select r.made_at, r.made_by, r.made_by_id, r.reason
  from revision r
  where r.subject_id = f.id and r.before -> 'merged_into_id' = 'null'
  order by r.number desc
  limit 1
) as r
left join lateral (
  select v.place, v.field, v.kept, v.former
  from (values
    (1, 'country', (select c.code from country c where c.id = k.country_id), (select c.code from country c where c.id = f.country_id)),
    (2, 'givenName', k.given_name, f.given_name),
    (3, 'familyName', k.family_name, f.family_name),
    (4, 'bornOn', k.born_on::text, f.born_on::text),
    (5, 'diedOn', k.died_on::text, f.died_on::text),
    (6, 'kind', coalesce(k.party_kind, k.organization_kind), coalesce(f.party_kind, f.organization_kind)),
    (7, 'foundedOn', k.founded_on::text, f.founded_on::text),
    (8, 'dissolvedOn', k.dissolved_on::text, f.dissolved_on::text)
  ) as v (place, field, kept, former)
  where v.kept is distinct from v.former
) as d on true
where f.merged_into_id = any($1)
order by f.name, f.id, d.place;

select f.merged_into_id, f.id, f.name, r.made_at, r.made_by, r.made_by_id, r.reason, d.field, d.kept, d.former
from actor f
join actor k on k.id = f.merged_into_id
cross join lateral (
  select r.made_at, r.made_by, r.made_by_id, r.reason
  from revision r
  where r.subject_id = f.id and r.before -> 'merged_into_id' = 'null'
  order by r.number desc
  limit 1
) as r
left join lateral (
  select v.place, v.field, v.kept, v.former
  from (values
    (1, 'country', (select c.code from country c where c.id = k.country_id), (select c.code from country c where c.id = f.country_id)),
    (2, 'givenName', k.given_name, f.given_name),
    (3, 'familyName', k.family_name, f.family_name),
    (4, 'bornOn', k.born_on::text, f.born_on::text),
    (5, 'diedOn', k.died_on::text, f.died_on::text),
    (6, 'kind', coalesce(k.party_kind, k.organization_kind), coalesce(f.party_kind, f.organization_kind)),
    (7, 'foundedOn', k.founded_on::text, f.founded_on::text),
    (8, 'dissolvedOn', k.dissolved_on::text, f.dissolved_on::text)
  ) as v (place, field, kept, former)
  where v.kept is distinct from v.former
) as d on true
where f.merged_into_id = any($1)
order by f.name, f.id, d.place;

select {actor a}
from actor a
where a.actor_kind = $1 and a.merged_into_id is null
  and (a.name ilike $2 or exists (select from actor_name n where n.actor_id = a.id and n.name ilike $2))
  and true
order by a.name, a.id
limit $3;

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);
