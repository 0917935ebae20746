-- 4 statement(s)
select r.election_id, r.public_by, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written,
r.rank_since, r.counts_until
from figure_report r
where r.election_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {result_report r}, {actor party}, {actor candidate}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written,
r.rank_since, r.counts_until
from result_report r
left join actor party on party.id = r.party_id
left join actor candidate on candidate.id = r.candidate_id
where r.election_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {result_report r}, {actor party}, {actor candidate}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written,
r.rank_since, r.counts_until
from result_report r
left join actor party on party.id = r.party_id
left join actor candidate on candidate.id = r.candidate_id
where r.election_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2)
order by r.known_since nulls last, r.id;

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
