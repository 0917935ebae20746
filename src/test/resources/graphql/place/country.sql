-- 6 statement(s)
select parent.id, found.number
from unnest($1::uuid[]) as parent (id)
cross join lateral (
  select count(*)::integer as number
  from actor a
  where a.country_id = parent.id
    and a.actor_kind = $2 and a.listed
) as found;

select parent.id, found.number
from unnest($1::uuid[]) as parent (id)
cross join lateral (
  select count(*)::integer as number
  from election e
  where e.country_id = parent.id
    and e.listed
) as found;

select parent.id, found.number
from unnest($1::uuid[]) as parent (id)
cross join lateral (
  select count(*)::integer as number
  from incident i
  where i.country_id = parent.id
    and i.listed
  and (i.type = any($2) or (i.further_types <> '{}' and i.further_types && $2))
) as found;

select parent.id, page.*
from unnest($1::uuid[]) with ordinality as parent (id, place)
cross join lateral (
  select {actor a}, row_number() over (order by a.name, a.id) as place
  from actor a
  where a.country_id = parent.id
    and a.actor_kind = $2 and a.listed
    and true
  order by a.name, a.id
  limit $3
) as page
order by parent.place, page.place;

select parent.id, page.*
from unnest($1::uuid[]) with ordinality as parent (id, place)
cross join lateral (
  select {election e}, row_number() over (order by e.starts_on desc, e.id desc) as place
  from election e
  where e.country_id = parent.id
    and e.listed
    and true
  order by e.starts_on desc, e.id desc
  limit $2
) as page
order by parent.place, page.place;

select parent.id, page.*
from unnest($1::uuid[]) with ordinality as parent (id, place)
cross join lateral (
  select {incident i without details}, row_number() over (order by i.starts_on, i.id) as place
  from incident i
  where i.country_id = parent.id
    and i.listed
  and (i.type = any($2) or (i.further_types <> '{}' and i.further_types && $2))
    and true
  order by i.starts_on, i.id
  limit $3
) as page
order by parent.place, page.place;
