-- 13 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select r.incident_id, {account r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
{source s without details}
from account r
left join source s on s.id = r.source_id
where r.incident_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.incident_id, {election e}, days_from_vote(i.earliest_start, i.earliest_end, e.latest_start, e.latest_end), days_from_vote(i.latest_start, i.latest_end, e.earliest_start, e.earliest_end), null::text[], {election_link_report r}, coalesce(r.note, r.as_written), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.attributed_to_id, r.attributed_words, quoted.name
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id and e.listed
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end), e.id, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.attributed_to_id, r.attributed_words, quoted.name
from figure_report r
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.attributed_to_id, r.attributed_words, quoted.name
from figure_report r
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.attributed_to_id, r.attributed_words, quoted.name
from figure_report r
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from figure_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select tie.from_id, {incident_link_report r}, {incident i}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.attributed_to_id, r.attributed_words, quoted.name
from (
  select id, incident_id as from_id, other_id as to_id
  from incident_link_report where incident_id = any($1)
  union all
  select id, other_id, incident_id
  from incident_link_report where other_id = any($1) and relation = 'SAME_PERPETRATOR'
) as tie
join incident_link_report r on r.id = tie.id
join incident i on i.id = tie.to_id and i.listed
left join actor quoted on quoted.id = r.attributed_to_id
where r.retired_at is null and r.counts_until is null
order by i.starts_on, i.id, r.relation, r.known_since nulls last, r.id;

select tie.from_id, {incident_link_report r}, {incident i}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.attributed_to_id, r.attributed_words, quoted.name
from (
  select id, other_id as from_id, incident_id as to_id
  from incident_link_report where other_id = any($1) and relation <> 'SAME_PERPETRATOR'
) as tie
join incident_link_report r on r.id = tie.id
join incident i on i.id = tie.to_id and i.listed
left join actor quoted on quoted.id = r.attributed_to_id
where r.retired_at is null and r.counts_until is null
order by i.starts_on, i.id, r.relation, r.known_since nulls last, r.id;

select {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select {participation r}, {actor a}, coalesce(r.attributed_words, speaker.name, teller.publisher), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written
from participation r
left join actor a on a.id = r.actor_id
left join actor speaker on speaker.id = r.attributed_to_id
left join source teller on teller.id = r.source_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select {place l}
from place l
where l.id = any($1);

with recursive chain as (
  select l.* from place l where l.id = any($1)
  union
  select l.* from chain cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l
)
select {place chain}
from chain;
