-- 7 statement(s)
select actor_id, name, kind, language
from actor_name
where actor_id = any($1)
order by kind, name;

select coalesce(incident_id, election_id, actor_id, place_id, country_id, source_id, dispute_id), scheme, value
from external_id
where incident_id = any($1) or election_id = any($1) or actor_id = any($1)
  or place_id = any($1) or country_id = any($1) or source_id = any($1)
  or dispute_id = any($1)
order by scheme, value;

select count(*)::integer
from actor a
where a.actor_kind = $1 and a.listed
  and (a.name ilike $2 or exists (select from actor_name n where n.actor_id = a.id and n.name ilike $2));

select parent.id, page.*
from unnest($1::uuid[]) with ordinality as parent (id, place)
cross join lateral (
  select {incident i without details}, row_number() over (order by i.starts_on desc, i.id desc) as place
  from incident i
  where i.id in (select r.incident_id from participation r where r.actor_id = parent.id and r.retired_at is null and r.counts_until is null and r.role = any($2))
    and i.listed
    and true
  order by i.starts_on desc, i.id desc
  limit $3
) as page
order by parent.place, page.place;

select {actor a}
from actor a
where a.actor_kind = $1 and a.listed
  and (a.name ilike $2 or exists (select from actor_name n where n.actor_id = a.id and n.name ilike $2))
  and true
order by a.name, a.id
limit $3;

select {actor a}
from actor a
where a.actor_kind = $1 and a.listed
  and true
order by a.name desc, a.id desc
limit $2;

select {participation r}, {actor a without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin
from participation r
left join actor a on a.id = r.actor_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;
