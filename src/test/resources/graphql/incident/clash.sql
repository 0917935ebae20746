-- 13 statement(s)
select asked.id, a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision
from incident i
where i.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select l.id, l.name, l.kind, l.latitude, l.longitude, l.parent_id, l.country_id
from place l
where l.id = any($1);

select r.incident_id, e.id, e.title, e.type, e.country_id, e.chamber, e.starts_on, e.ends_on,
e.date_precision, e.calling, e.seats_total, null::text, r.criteria, r.purpose, r.confidence, r.rule, r.rule_version,
coalesce(r.explanation, r.note, r.as_written), r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null
order by abs(i.starts_on - e.starts_on), e.id, r.id;

select r.incident_id, r.actor_id, r.label, r.actor_type, r.role, r.attribution, a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from participation r
left join actor a on a.id = r.actor_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null
order by r.known_since nulls last, r.id;

select r.incident_id, r.measure, r.counted, r.weapon, r.low, r.best, r.high, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from figure_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null
order by r.known_since nulls last, r.id;

select r.incident_id, r.measure, r.counted, r.weapon, r.low, r.best, r.high, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from figure_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null
order by r.known_since nulls last, r.id;

select r.incident_id, r.measure, r.counted, r.weapon, r.low, r.best, r.high, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from figure_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null
order by r.known_since nulls last, r.id;

select r.incident_id, r.measure, r.counted, r.weapon, r.low, r.best, r.high, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from figure_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null
order by r.known_since nulls last, r.id;

select r.incident_id, r.starts_on, r.ends_on, r.place_id, r.place_precision, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from account r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null
order by r.known_since nulls last, r.id;

select tie.from_id, r.relation, i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from (
  select id, incident_id as from_id, other_id as to_id
  from incident_link_report where incident_id = any($1)
  union all
  select id, other_id, incident_id
  from incident_link_report where other_id = any($1) and relation = 'SAME_PERPETRATOR'
) as tie
join incident_link_report r on r.id = tie.id
join incident i on i.id = tie.to_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.retired_at is null
order by i.starts_on, i.id, r.relation, r.known_since nulls last, r.id;

select tie.from_id, r.relation, i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from (
  select id, other_id as from_id, incident_id as to_id
  from incident_link_report where other_id = any($1) and relation <> 'SAME_PERPETRATOR'
) as tie
join incident_link_report r on r.id = tie.id
join incident i on i.id = tie.to_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.retired_at is null
order by i.starts_on, i.id, r.relation, r.known_since nulls last, r.id;

with recursive chain as (
  select l.* from place l where l.id = any($1)
  union
  select l.* from place l join chain on l.id = chain.parent_id
)
select id, name, kind, latitude, longitude, parent_id, country_id
from chain;
