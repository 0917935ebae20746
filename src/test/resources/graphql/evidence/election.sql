-- 11 statement(s)
select d.election_id, r.public_by, {dispute_filer r}, d.title, filer.name, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from dispute_filer r
join dispute d on d.id = r.dispute_id
left join actor named on named.id = r.filer_id
left join actor filer on filer.id = coalesce(named.merged_into_id, named.id)
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where d.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
  and d.listed
order by r.known_since nulls last, r.id;

select d.election_id, r.public_by, {dispute_step r}, r.public_by, d.title, d.country_id, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from dispute_step r
join dispute d on d.id = r.dispute_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where d.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
  and d.listed
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {account r}, place.name, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from account r
left join place on place.id = r.place_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {assessment r}, assessor.name, place.name, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from assessment r
left join actor named on named.id = r.assessor_id
left join actor assessor on assessor.id = coalesce(named.merged_into_id, named.id)
left join place on place.id = r.place_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {coding r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from coding r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {dispute_subject r}, d.title, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from dispute_subject r
join dispute d on d.id = r.dispute_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
  and d.listed
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {election_status_report r}, r.public_by, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from election_status_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from figure_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {result_report r}, {actor party}, {actor candidate}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from result_report r
left join actor party on party.id = r.party_id
left join actor candidate on candidate.id = r.candidate_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {statement r}, r.public_by, speaker.name, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from statement r
left join actor named on named.id = r.speaker_id
left join actor speaker on speaker.id = coalesce(named.merged_into_id, named.id)
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
