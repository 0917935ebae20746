-- 4 statement(s)
select asked.id, a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select coalesce(r.incident_id, r.election_id, r.dispute_id), r.incident_id, r.election_id, r.dispute_id, r.speaker_id, r.speaker_words, r.on_behalf_of_id, r.said_on,
r.kind, r.label, r.summary, r.public_by, r.country_id, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from statement r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where (r.incident_id = any($1))
  and r.retired_at is null
order by coalesce(r.said_on, r.public_by), r.known_since nulls last, r.id;

select i.id, i.title, i.type, i.country_id, i.starts_on, i.ends_on, i.date_precision, i.place_id,
i.place_precision
from incident i
where i.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

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
