-- 9 statement(s)
select asked.id, {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select distinct on (s.record_id) s.record_id, s.slug
from record_slug s
where s.record_id = any($1)
order by s.record_id, s.number desc;

select distinct on (s.record_id) s.record_id, s.slug
from record_slug s
where s.record_id = any($1)
order by s.record_id, s.number desc;

select e.id, {election e without details}, {result_report r}, {actor party without details}, {actor candidate without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from result_report r join election e on e.id = r.election_id
left join actor party on party.id = r.party_id
left join actor candidate on candidate.id = r.candidate_id
where e.id = any($1)
  and (r.place_id is null or e.places_total is not null and not exists (
  select from result_report w
  where w.election_id = e.id and w.place_id is null and w.stage <> 'PRE_ELECTION' and w.retired_at is null and (w.counts_until is null or w.counts_until > $2) and w.public_by <= $2 and (w.rank <> 'DEPRECATED' or w.rank_since > $2)))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and r.public_by <= $2
order by r.known_since nulls last, r.id;

select k.kind, k.id
from external_id x
cross join lateral (values ('A', x.actor_id), ('C', x.country_id), ('D', x.dispute_id), ('E', x.election_id), ('I', x.incident_id), ('L', x.place_id), ('S', x.source_id)) as k (kind, id)
where x.scheme = $1 and x.value = $2 and k.id is not null;

select k.kind, k.id
from external_id x
cross join lateral (values ('A', x.actor_id), ('C', x.country_id), ('D', x.dispute_id), ('E', x.election_id), ('I', x.incident_id), ('L', x.place_id), ('S', x.source_id)) as k (kind, id)
where x.scheme = $1 and x.value = $2 and k.id is not null;

select n.kind, n.record_id as id from record_slug n where n.kind in ('A', 'C', 'D', 'E', 'I', 'L', 'S') and n.slug = $1;

select n.kind, n.record_id as id from record_slug n where n.kind in ('A', 'C', 'D', 'E', 'I', 'L', 'S') and n.slug = $1;

with recursive chain as (
  select asked.id as asked_id, l.*
  from place asked
  join place l on l.id = coalesce(asked.merged_into_id, asked.id)
  where asked.id = any($1)
  union
  select null, l.* from chain cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l
)
select chain.asked_id, {place chain}
from chain;
