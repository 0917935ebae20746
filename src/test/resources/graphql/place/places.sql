-- 9 statement(s)
select parent.id, found.number
from unnest($1::uuid[]) as parent (id)
cross join lateral (
  select count(*)::integer as number
  from incident i
  where i.place_id = any(array(
  with recursive within (id) as (
    select parent.id
    union
    select l.id
    from within
    cross join lateral (select p.id from place p where p.parent_id = within.id offset 0) as l
  )
  select id from within))
    and i.listed
) as found;

select parent.id, found.number
from unnest($1::uuid[]) as parent (id)
cross join lateral (
  select count(*)::integer as number
  from place l
  where l.parent_id = parent.id
    and l.listed
) as found;

select parent.id, page.*
from unnest($1::uuid[]) with ordinality as parent (id, place)
cross join lateral (
  select {incident i without details}, row_number() over (order by i.starts_on desc, i.id desc) as place
  from incident i
  where i.place_id = any(array(
  with recursive within (id) as (
    select parent.id
    union
    select l.id
    from within
    cross join lateral (select p.id from place p where p.parent_id = within.id offset 0) as l
  )
  select id from within))
    and i.listed
    and true
  order by i.starts_on desc, i.id desc
  limit $2
) as page
order by parent.place, page.place;

select parent.id, page.*
from unnest($1::uuid[]) with ordinality as parent (id, place)
cross join lateral (
  select {place l}, row_number() over (order by l.name, l.id) as place
  from place l
  where l.parent_id = parent.id
    and l.listed
    and true
  order by l.name, l.id
  limit $2
) as page
order by parent.place, page.place;

select {place l}
from place l
where l.listed
  and l.country_id = (select c.id from country c where c.code = $1)
  and l.kind = any($2)
  and true
order by l.name desc, l.id desc
limit $3;

with found as materialized (
  select l.name as sort_key0, l.id as sort_key1
  from place l
  where l.listed
  and l.id = any(array(
  with recursive within (id) as (
    select (select coalesce(named.merged_into_id, named.id) from place named where named.id = (select x.place_id from external_id x where x.scheme = $1 and x.value = $2))
    union
    select l.id
    from within
    cross join lateral (select p.id from place p where p.parent_id = within.id offset 0) as l
  )
  select id from within))
), page as (
  select *
  from found
  where true
  order by found.sort_key0, found.sort_key1
  limit $3
)
select (select count(*)::integer from found), page.sort_key1 is not null, {place l}
from (select) as always
left join (page join place l on l.id = page.sort_key1) on true
order by page.sort_key0, page.sort_key1;

with recursive chain as (
  select asked.id as asked_id, l.*
  from place asked
  join place l on l.id = coalesce(asked.merged_into_id, asked.id)
  where asked.id = (select x.place_id from external_id x where x.scheme = $1 and x.value = $2)
  union
  select null, l.* from chain cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l
)
select chain.asked_id, {place chain}
from chain;

with recursive chain as (
  select l.* from place l where l.id = any($1)
  union
  select l.* from chain cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l
)
select {place chain}
from chain;

with recursive chain as (
  select l.* from place l where l.id = any($1)
  union
  select l.* from chain cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l
)
select {place chain}
from chain;
