-- 5 statement(s)
select i.id, (with recursive around (parent_id, latitude, longitude, counts) as (
      select l.parent_id, l.latitude, l.longitude, true
      from place l
      where l.id = any(array(
          select i.place_id
          union all
          select a.place_id from account a where a.incident_id = i.id and a.retired_at is null and a.counts_until is null and a.rank <> 'DEPRECATED'))
      union all
      select l.parent_id, l.latitude, l.longitude, l.kind in ('SITE', 'NEIGHBOURHOOD', 'CITY')
      from around
      cross join lateral (select p.* from place p where p.id = around.parent_id offset 0) as l
      where around.latitude is null
    )
    select min(round(1000 * 12742.0 * asin(least(1, sqrt(
              power(sin(radians(l.latitude - $1) / 2), 2)
              + cos(radians($1)) * cos(radians(l.latitude))
              * power(sin(radians(l.longitude - $2) / 2), 2))))))::integer
    from around l
    where l.counts and l.latitude is not null)
from incident i
where i.id = any($3);

select {incident i without details}
from incident i
where i.listed
  and (i.type = any($1) or (i.further_types <> '{}' and i.further_types && $1))
  and i.latest_end >= $2
  and i.starts_on >= $2::date - (select coalesce(max(x.latest_end - x.starts_on), 0) from incident x where x.latest_end > x.starts_on)
  and i.earliest_start <= $3
  and i.starts_on <= $3::date + (select coalesce(max(x.starts_on - x.earliest_start), 0) from incident x where x.starts_on > x.earliest_start)
  and (i.place_id = any(array(
          with recursive inside (id, small) as (
            select l.id, l.kind in ('SITE', 'NEIGHBOURHOOD', 'CITY')
            from place l
            where l.latitude between $4 and $5
              and 12742.0 * asin(least(1, sqrt(
              power(sin(radians(l.latitude - $6) / 2), 2)
              + cos(radians($6)) * cos(radians(l.latitude))
              * power(sin(radians(l.longitude - $7) / 2), 2)))) <= $8
            union all
            select l.id, true
            from inside
            cross join lateral (
              select p.id from place p where p.parent_id = inside.id and p.latitude is null offset 0) as l
            where inside.small
          )
          select id from inside))
    or i.id = any(array(
      select a.incident_id
      from account a
      where a.place_id = any(array(
          with recursive inside (id, small) as (
            select l.id, l.kind in ('SITE', 'NEIGHBOURHOOD', 'CITY')
            from place l
            where l.latitude between $4 and $5
              and 12742.0 * asin(least(1, sqrt(
              power(sin(radians(l.latitude - $6) / 2), 2)
              + cos(radians($6)) * cos(radians(l.latitude))
              * power(sin(radians(l.longitude - $7) / 2), 2)))) <= $8
            union all
            select l.id, true
            from inside
            cross join lateral (
              select p.id from place p where p.parent_id = inside.id and p.latitude is null offset 0) as l
            where inside.small
          )
          select id from inside))
        and a.retired_at is null and a.counts_until is null and a.rank <> 'DEPRECATED')))
  and true
order by (with recursive around (parent_id, latitude, longitude, counts) as (
      select l.parent_id, l.latitude, l.longitude, true
      from place l
      where l.id = any(array(
          select i.place_id
          union all
          select a.place_id from account a where a.incident_id = i.id and a.retired_at is null and a.counts_until is null and a.rank <> 'DEPRECATED'))
      union all
      select l.parent_id, l.latitude, l.longitude, l.kind in ('SITE', 'NEIGHBOURHOOD', 'CITY')
      from around
      cross join lateral (select p.* from place p where p.id = around.parent_id offset 0) as l
      where around.latitude is null
    )
    select min(round(1000 * 12742.0 * asin(least(1, sqrt(
              power(sin(radians(l.latitude - $6) / 2), 2)
              + cos(radians($6)) * cos(radians(l.latitude))
              * power(sin(radians(l.longitude - $7) / 2), 2))))))::integer
    from around l
    where l.counts and l.latitude is not null), i.id
limit $9;

with found as materialized (
  select i.starts_on as sort_key0, i.id as sort_key1
  from incident i
  where i.listed
  and i.country_id = (select c.id from country c where c.code = $1)
  and exists (select from figure_report r where r.incident_id = i.id and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED' and exists (
      select from figure_report other
      where other.incident_id = r.incident_id and other.measure = r.measure and other.counted = r.counted
        and other.weapon is not distinct from r.weapon and other.scope is not distinct from r.scope
        and other.shown_stage = r.shown_stage and other.best <> r.best
        and coalesce(other.attributed_to_id::text, coalesce(other.voice_id, other.source_id)::text
      || coalesce(' ' || lower(btrim(other.attributed_words)), '')) <> coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), ''))
        and other.retired_at is null and other.counts_until is null and other.rank <> 'DEPRECATED'))
), page as (
  select *
  from found
  where true
  order by found.sort_key0 desc, found.sort_key1 desc
  limit $2
)
select (select count(*)::integer from found), page.sort_key1 is not null, {incident i without details}
from (select) as always
left join (page join incident i on i.id = page.sort_key1) on true
order by page.sort_key0 desc, page.sort_key1 desc;

with found as materialized (
  select i.starts_on as sort_key0, i.id as sort_key1
  from incident i
  where i.listed
  and i.country_id = (select c.id from country c where c.code = $1)
  and exists (select from participation p where p.incident_id = i.id and p.role = any($2) and p.retired_at is null and p.counts_until is null)
  and exists (select from election_link_report t where t.incident_id = i.id and t.retired_at is null and t.counts_until is null and t.criteria && $3)
  and (select count(*) from (
    select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from account r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
    union select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from coding r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
    union select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from (select d.incident_id, said.* from dispute d join dispute_filer said on said.dispute_id = d.id) r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
    union select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from (select d.incident_id, said.* from dispute d join dispute_step said on said.dispute_id = d.id) r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
    union select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from dispute_subject r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
    union select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from election_link_report r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
    union select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from figure_report r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
    union select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from incident_link_report r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
    union select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from participation r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
    union select coalesce(r.attributed_to_id::text, coalesce(r.voice_id, r.source_id)::text
      || coalesce(' ' || lower(btrim(r.attributed_words)), '')) as voice from statement r where r.incident_id = i.id and r.source_id is not null and r.retired_at is null and r.counts_until is null and r.rank <> 'DEPRECATED'
  ) as heard) >= $4
), page as (
  select *
  from found
  where true
  order by found.sort_key0 desc, found.sort_key1 desc
  limit $5
)
select (select count(*)::integer from found), page.sort_key1 is not null, {incident i without details}
from (select) as always
left join (page join incident i on i.id = page.sort_key1) on true
order by page.sort_key0 desc, page.sort_key1 desc;

with found as materialized (
  select i.starts_on as sort_key0, i.id as sort_key1
  from incident i
  where i.listed
  and i.country_id = (select c.id from country c where c.code = $1)
  and i.id in (select r.incident_id from account r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from coding r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from (select d.incident_id, said.* from dispute d join dispute_filer said on said.dispute_id = d.id) r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from (select d.incident_id, said.* from dispute d join dispute_step said on said.dispute_id = d.id) r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from dispute_subject r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from election_link_report r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from figure_report r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from incident_link_report r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from participation r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from statement r where r.source_id = (select coalesce(named.merged_into_id, named.id) from source named where named.id = (select x.source_id from external_id x where x.scheme = $2 and x.value = $3)) and r.retired_at is null and r.counts_until is null)
  and i.id in (select r.incident_id from account r where r.origin = $4 and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from coding r where r.origin = $4 and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from (select d.incident_id, said.* from dispute d join dispute_filer said on said.dispute_id = d.id) r where r.origin = $4 and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from (select d.incident_id, said.* from dispute d join dispute_step said on said.dispute_id = d.id) r where r.origin = $4 and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from dispute_subject r where r.origin = $4 and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from election_link_report r where r.origin = $4 and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from figure_report r where r.origin = $4 and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from incident_link_report r where r.origin = $4 and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from participation r where r.origin = $4 and r.retired_at is null and r.counts_until is null
    union all select r.incident_id from statement r where r.origin = $4 and r.retired_at is null and r.counts_until is null)
), page as (
  select *
  from found
  where true
  order by found.sort_key0 desc, found.sort_key1 desc
  limit $5
)
select (select count(*)::integer from found), page.sort_key1 is not null, {incident i without details}
from (select) as always
left join (page join incident i on i.id = page.sort_key1) on true
order by page.sort_key0 desc, page.sort_key1 desc;
