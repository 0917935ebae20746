-- 10 statement(s)
select e.id, e.id, e.title, e.type, e.country_id, e.chamber, e.starts_on, e.ends_on,
e.date_precision, e.calling, e.seats_total, party.id, party.actor_kind, party.name, party.country_id, party.given_name, party.family_name, party.born_on,
party.died_on, party.party_kind, party.founded_on, party.dissolved_on, party.organization_kind, r.stage, r.low, r.best, r.high, r.votes, r.vote_share, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from seat_count r join election e on e.id = r.election_id
join actor party on party.id = r.party_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where e.id = any($1)
  and r.retired_at is null and r.public_by <= $2
order by r.known_since nulls last, r.id;

select i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision
from incident i
where i.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select r.incident_id, e.id, e.title, e.type, e.country_id, e.chamber, e.starts_on, e.ends_on,
e.date_precision, e.calling, e.seats_total, election_phase(i.starts_on, m.starts_on, m.ends_on, m.complete_on, m.final_on), r.criteria, r.purpose, r.confidence, r.rule, r.rule_version,
coalesce(r.explanation, r.note, r.as_written), r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id
join election_milestone m on m.election_id = e.id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by abs(i.starts_on - e.starts_on), e.id, r.id;

select r.incident_id, r.actor_id, r.label, r.actor_type, r.role, r.attribution, a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from participation r
left join actor a on a.id = r.actor_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and r.public_by <= $3
order by r.known_since nulls last, r.id;

select r.incident_id, r.actor_id, r.label, r.actor_type, r.role, r.attribution, a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from participation r
left join actor a on a.id = r.actor_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and r.public_by <= $3
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
  and r.retired_at is null and r.public_by <= $3
order by r.known_since nulls last, r.id;

select this.id, e.id, e.title, e.type, e.country_id, e.chamber, e.starts_on, e.ends_on,
e.date_precision, e.calling, e.seats_total, party.id, party.actor_kind, party.name, party.country_id, party.given_name, party.family_name, party.born_on,
party.died_on, party.party_kind, party.founded_on, party.dissolved_on, party.organization_kind, r.stage, r.low, r.best, r.high, r.votes, r.vote_share, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from election this
cross join lateral (
  select near.*
  from election near
  where near.country_id = this.country_id
    and near.type = this.type
    and near.chamber is not distinct from this.chamber
    and (near.starts_on, near.id) < (this.starts_on, this.id)
  order by near.starts_on desc, near.id desc
  limit 1
) as other
join election e on e.id = other.id
join seat_count r on r.election_id = e.id
join actor party on party.id = r.party_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where this.id = any($1)
  and r.retired_at is null and r.public_by <= $2
order by r.known_since nulls last, r.id;

select tie.from_id, r.relation, i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
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
where r.retired_at is null and r.public_by <= $2
order by i.starts_on, i.id, r.relation, r.known_since nulls last, r.id;

with recursive chain as (
  select l.* from place l where l.id = any($1)
  union
  select l.* from place l join chain on l.id = chain.parent_id
)
select id, name, kind, latitude, longitude, parent_id, country_id
from chain;

with recursive reached (party_id) as (
  (
    select unnest(cast($1 as uuid[]))
    union
    select r.party_id
    from party_relation r
    where r.other_id = any($1) and r.relation = 'MEMBER_OF' and r.retired_at is null and r.public_by <= $2 and r.rank <> 'DEPRECATED'
  )
  union
  select r.other_id
  from reached
  join party_relation r on r.party_id = reached.party_id
  where r.relation <> 'SPLINTER' and r.retired_at is null and r.public_by <= $2 and r.rank <> 'DEPRECATED'
)
select r.party_id, r.relation, r.other_id, r.since, r.held_on, r.until
from reached
join party_relation r on r.party_id = reached.party_id
where r.relation <> 'SPLINTER' and r.retired_at is null and r.public_by <= $2 and r.rank <> 'DEPRECATED';
