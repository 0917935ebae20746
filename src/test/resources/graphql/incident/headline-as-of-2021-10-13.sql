-- 11 statement(s)
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

select r.incident_id, {election e without details}, days_from_vote(i.earliest_start, i.earliest_end, e.latest_start, e.latest_end), days_from_vote(i.latest_start, i.latest_end, e.earliest_start, e.earliest_end), election_phases(i.earliest_start, i.latest_end, m), {election_link_report r}, coalesce(r.note, r.as_written), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id and e.listed
join election_calendar m on m.election_id = e.id
where r.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $2)
  and (r.public_by is not null or coalesce(greatest((select f.public_by from first_report f where f.record_id = r.incident_id), (select f.public_by from first_report f where f.record_id = r.election_id)) <= $2, true))
order by greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end), e.id, r.id;

select r.incident_id, {election e without details}, days_from_vote(i.earliest_start, i.earliest_end, e.latest_start, e.latest_end), days_from_vote(i.latest_start, i.latest_end, e.earliest_start, e.earliest_end), null::text[], {election_link_report r}, coalesce(r.note, r.as_written), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id and e.listed
where r.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $2)
  and (r.public_by is not null or coalesce(greatest((select f.public_by from first_report f where f.record_id = r.incident_id), (select f.public_by from first_report f where f.record_id = r.election_id)) <= $2, true))
order by greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end), e.id, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
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
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;

select this.id, {election e without details}, {result_report r}, {actor party without details}, {actor candidate without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written,
r.rank_since, r.counts_until
from election this
cross join lateral (
  select near.*
  from election near
  where near.country_id = this.country_id
    and near.listed
    and near.chamber is not distinct from this.chamber
    and near.place_id is not distinct from this.place_id
    and (this.place_id is not null or this.type not in ('LOCAL', 'REGIONAL', 'BY_ELECTION'))
    and (near.type = this.type
      or near.first_round_id is not null and this.type = 'RUNOFF'
      or this.first_round_id is not null and near.type = 'RUNOFF'
      or this.type = 'BY_ELECTION' and near.type in ('PARLIAMENTARY', 'GENERAL', 'LOCAL', 'REGIONAL'))
    and (near.first_round_id is null and near.type <> 'RUNOFF')
      = (this.first_round_id is null and this.type <> 'RUNOFF')
    and near.latest_end < this.earliest_start and near.starts_on < this.earliest_start
    and not exists (
  select from election_status_report s
  where s.election_id = near.id and s.place_id is null
    and s.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and s.retired_at is null and (s.counts_until is null or s.counts_until > $1) and s.public_by <= $1 and (s.rank <> 'DEPRECATED' or s.rank_since > $1)
    and not exists (
      select from election_status_report t
      where t.election_id = s.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(s.taken_on, s.public_by) and t.retired_at is null and (t.counts_until is null or t.counts_until > $1) and t.public_by <= $1 and (t.rank <> 'DEPRECATED' or t.rank_since > $1)))
and not exists (
  select from dispute d
  join dispute_step s on s.dispute_id = d.id
  where d.election_id = near.id and d.listed and s.status = 'ANNULLED' and s.retired_at is null and (s.counts_until is null or s.counts_until > $1) and s.public_by <= $1 and (s.rank <> 'DEPRECATED' or s.rank_since > $1))
  and not exists (select from first_report f where f.record_id = near.id and f.public_by > $1)
  order by near.starts_on desc, near.id desc
  limit 1
) as other
join election e on e.id = other.id
join result_report r on r.election_id = e.id
left join actor party on party.id = r.party_id
left join actor candidate on candidate.id = r.candidate_id
where this.id = any($2)
  and r.place_id is null
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $1) and r.public_by <= $1
order by r.known_since nulls last, r.id;

select tie.from_id, {incident_link_report r}, {incident i}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from (
  select id, incident_id as from_id, other_id as to_id
  from incident_link_report where incident_id = any($1)
  union all
  select id, other_id, incident_id
  from incident_link_report where other_id = any($1) and relation = 'SAME_PERPETRATOR'
) as tie
join incident_link_report r on r.id = tie.id
join incident i on i.id = tie.to_id and i.listed
where r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and r.public_by <= $2
order by i.starts_on, i.id, r.relation, r.known_since nulls last, r.id;

select {incident i without details}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select {participation r}, {actor a without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from participation r
left join actor a on a.id = r.actor_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;

select {participation r}, {actor a}, coalesce(r.attributed_words, speaker.name, teller.publisher), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
{source s without details}
from participation r
left join actor a on a.id = r.actor_id
left join actor speaker on speaker.id = r.attributed_to_id
left join source teller on teller.id = r.source_id
left join source s on s.id = r.source_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;

with recursive chain as (
  select l.* from place l where l.id = any($1)
  union
  select l.* from chain cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l
)
select {place chain}
from chain;

with recursive reached (party_id) as (
  (
    select unnest(cast($1 as uuid[]))
    union
    select r.party_id
    from party_relation r
    where r.other_id = any($1) and r.relation = 'MEMBER_OF' and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and r.public_by <= $2 and (r.rank <> 'DEPRECATED' or r.rank_since > $2)
  )
  union
  select r.other_id
  from reached
  join party_relation r on r.party_id = reached.party_id
  where r.relation <> 'SPLINTER' and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and r.public_by <= $2 and (r.rank <> 'DEPRECATED' or r.rank_since > $2)
)
select r.party_id, r.relation, r.other_id, r.since, r.held_on, r.until
from reached
join party_relation r on r.party_id = reached.party_id
where r.relation <> 'SPLINTER' and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and r.public_by <= $2 and (r.rank <> 'DEPRECATED' or r.rank_since > $2);
