-- 12 statement(s)
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

select r.incident_id, {election e}, days_from_vote(i.earliest_start, i.earliest_end, e.latest_start, e.latest_end), days_from_vote(i.latest_start, i.latest_end, e.earliest_start, e.earliest_end), election_phases(i.earliest_start, i.latest_end, m), {election_link_report r}, coalesce(r.note, r.as_written), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id and e.listed
join election_calendar m on m.election_id = e.id
where r.incident_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end), e.id, r.id;

select r.incident_id, {election e}, days_from_vote(i.earliest_start, i.earliest_end, e.latest_start, e.latest_end), days_from_vote(i.latest_start, i.latest_end, e.earliest_start, e.earliest_end), election_phases(i.earliest_start, i.latest_end, m), {election_link_report r}, coalesce(r.note, r.as_written), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id and e.listed
join election_calendar m on m.election_id = e.id
where r.incident_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end), e.id, r.id;

select {dispute d}
from dispute asked
join dispute d on d.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.dispute_id from external_id x where x.scheme = $1 and x.value = $2);

select {dispute_step r}, r.public_by, d.title, d.country_id, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
{source s without details}
from dispute_step r
join dispute d on d.id = r.dispute_id
left join source s on s.id = r.source_id
where r.dispute_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.taken_on, r.public_by), r.known_since nulls last, r.id;

select {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select {participation r}, {actor a without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
{source s without details}
from participation r
left join actor a on a.id = r.actor_id
left join source s on s.id = r.source_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select {participation r}, {actor a without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
{source s without details}
from participation r
left join actor a on a.id = r.actor_id
left join source s on s.id = r.source_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select {place l}
from place l
where l.id = any($1);

select {place l}
from place l
where l.id = any($1);
