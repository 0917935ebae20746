-- 4 statement(s)
select e.id, {election e without details}, {result_report r}, {actor party without details}, {actor candidate without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
{source s without details}
from result_report r join election e on e.id = r.election_id
left join actor party on party.id = r.party_id
left join actor candidate on candidate.id = r.candidate_id
left join source s on s.id = r.source_id
where e.id = any($1)
  and (r.place_id is null or e.places_total is not null and not exists (
  select from result_report w
  where w.election_id = e.id and w.place_id is null and w.stage <> 'PRE_ELECTION' and w.retired_at is null and (w.counts_until is null or w.counts_until > $2) and w.public_by <= $2 and (w.rank <> 'DEPRECATED' or w.rank_since > $2)))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and r.public_by <= $2
order by r.known_since nulls last, r.id;

select {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);

select {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
{source s without details}
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
where r.person_id = any($1)
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;
