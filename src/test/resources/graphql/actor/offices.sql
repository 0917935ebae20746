-- 9 statement(s)
select a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select a.id, a.actor_kind, a.name, a.country_id, a.given_name, a.family_name, a.born_on,
a.died_on, a.party_kind, a.founded_on, a.dissolved_on, a.organization_kind
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.actor_id from external_id x where x.scheme = $1 and x.value = $2);

select r.person_id, r.role, r.country_id, r.since, r.until, r.held_on, person.id, person.actor_kind, person.name, person.country_id, person.given_name, person.family_name, person.born_on,
person.died_on, person.party_kind, person.founded_on, person.dissolved_on, person.organization_kind, body.id, body.actor_kind, body.name, body.country_id, body.given_name, body.family_name, body.born_on,
body.died_on, body.party_kind, body.founded_on, body.dissolved_on, body.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.person_id = any($1)
  and r.retired_at is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select r.person_id, r.role, r.country_id, r.since, r.until, r.held_on, person.id, person.actor_kind, person.name, person.country_id, person.given_name, person.family_name, person.born_on,
person.died_on, person.party_kind, person.founded_on, person.dissolved_on, person.organization_kind, body.id, body.actor_kind, body.name, body.country_id, body.given_name, body.family_name, body.born_on,
body.died_on, body.party_kind, body.founded_on, body.dissolved_on, body.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.person_id = any($1)
  and r.retired_at is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select r.person_id, r.role, r.country_id, r.since, r.until, r.held_on, person.id, person.actor_kind, person.name, person.country_id, person.given_name, person.family_name, person.born_on,
person.died_on, person.party_kind, person.founded_on, person.dissolved_on, person.organization_kind, body.id, body.actor_kind, body.name, body.country_id, body.given_name, body.family_name, body.born_on,
body.died_on, body.party_kind, body.founded_on, body.dissolved_on, body.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.person_id = any($1)
  and r.retired_at is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select r.person_id, r.role, r.country_id, r.since, r.until, r.held_on, person.id, person.actor_kind, person.name, person.country_id, person.given_name, person.family_name, person.born_on,
person.died_on, person.party_kind, person.founded_on, person.dissolved_on, person.organization_kind, body.id, body.actor_kind, body.name, body.country_id, body.given_name, body.family_name, body.born_on,
body.died_on, body.party_kind, body.founded_on, body.dissolved_on, body.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.person_id = any($1)
  and r.retired_at is null and r.public_by <= $2
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select r.person_id, r.role, r.country_id, r.since, r.until, r.held_on, person.id, person.actor_kind, person.name, person.country_id, person.given_name, person.family_name, person.born_on,
person.died_on, person.party_kind, person.founded_on, person.dissolved_on, person.organization_kind, body.id, body.actor_kind, body.name, body.country_id, body.given_name, body.family_name, body.born_on,
body.died_on, body.party_kind, body.founded_on, body.dissolved_on, body.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.person_id = any($1)
  and r.retired_at is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;

select r.person_id, r.role, r.country_id, r.since, r.until, r.held_on, person.id, person.actor_kind, person.name, person.country_id, person.given_name, person.family_name, person.born_on,
person.died_on, person.party_kind, person.founded_on, person.dissolved_on, person.organization_kind, body.id, body.actor_kind, body.name, body.country_id, body.given_name, body.family_name, body.born_on,
body.died_on, body.party_kind, body.founded_on, body.dissolved_on, body.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.person_id = any($1)
  and r.retired_at is null
order by coalesce(r.since, r.held_on, r.until) nulls last, r.role, r.known_since nulls last, r.id;
