-- 12 statement(s)
select d.id, d.title, d.election_id, d.type, d.filed_by_id, d.before_id
from dispute d
where d.id = (select x.dispute_id from external_id x where x.scheme = $1 and x.value = $2);

select i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision
from incident i
where i.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision
from incident i
where i.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select l.id, l.name, l.kind, l.latitude, l.longitude, l.parent_id, l.country_id
from place l
where l.id = any($1);

select l.id, l.name, l.kind, l.latitude, l.longitude, l.parent_id, l.country_id
from place l
where l.id = any($1);

select r.dispute_id, r.status, r.taken_on, r.public_by, d.title, e.country_id, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.dispute_id = any($1)
  and r.retired_at is null
order by coalesce(r.taken_on, r.public_by), r.known_since nulls last, r.id;

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
  and r.retired_at is null
order by abs(i.starts_on - e.starts_on), e.id, r.id;

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
  and r.retired_at is null
order by abs(i.starts_on - e.starts_on), e.id, r.id;

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
  and r.retired_at is null
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
