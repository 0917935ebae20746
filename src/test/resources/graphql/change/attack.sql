-- 8 statement(s)
select d.incident_id, r.public_by, {dispute_filer r}, d.title, filer.name, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from dispute_filer r
join dispute d on d.id = r.dispute_id
left join actor named on named.id = r.filer_id
left join actor filer on filer.id = coalesce(named.merged_into_id, named.id)
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where d.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
  and d.listed
order by r.known_since nulls last, r.id;

select d.incident_id, r.public_by, {dispute_step r}, r.public_by, d.title, d.country_id, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from dispute_step r
join dispute d on d.id = r.dispute_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where d.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
  and d.listed
order by r.known_since nulls last, r.id;

select r.incident_id, r.public_by, {account r}, place.name, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from account r
left join place on place.id = r.place_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
order by r.known_since nulls last, r.id;

select r.incident_id, r.public_by, {election_link_report r}, coalesce(r.note, r.as_written), {election e}, greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end), greatest((select f.public_by from first_report f where f.record_id = r.incident_id), (select f.public_by from first_report f where f.record_id = r.election_id)), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from election_link_report r
join election e on e.id = r.election_id and e.listed
join incident i on i.id = r.incident_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
  and (r.public_by is not null or coalesce(greatest((select f.public_by from first_report f where f.record_id = r.incident_id), (select f.public_by from first_report f where f.record_id = r.election_id)) <= $3, true))
order by r.known_since nulls last, r.id;

select r.incident_id, r.public_by, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from figure_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
order by r.known_since nulls last, r.id;

select r.incident_id, r.public_by, {participation r}, {actor a}, coalesce(r.attributed_words, speaker.name, teller.publisher), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from participation r
left join actor a on a.id = r.actor_id
left join actor speaker on speaker.id = r.attributed_to_id
left join source teller on teller.id = r.source_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
order by r.known_since nulls last, r.id;

select r.incident_id, r.public_by, {statement r}, r.public_by, speaker.name, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from statement r
left join actor named on named.id = r.speaker_id
left join actor speaker on speaker.id = coalesce(named.merged_into_id, named.id)
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $3)
order by r.known_since nulls last, r.id;

select {incident i without details}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);
