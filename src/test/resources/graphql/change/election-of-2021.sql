-- 6 statement(s)
select d.election_id, r.public_by, r.dispute_id, r.status, r.taken_on, r.public_by, d.title, e.country_id, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where d.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select e.id, e.title, e.type, e.country_id, e.chamber, e.starts_on, e.ends_on,
e.date_precision, e.calling, e.seats_total
from election e
where e.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);

select r.election_id, r.public_by, r.incident_id, r.election_id, r.dispute_id, r.speaker_id, r.speaker_words, r.on_behalf_of_id, r.said_on,
r.kind, r.label, r.summary, r.public_by, r.country_id, speaker.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from statement r
left join actor speaker on speaker.id = r.speaker_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, r.measure, r.counted, r.weapon, r.low, r.best, r.high, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from figure_report r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, r.stage, r.low, r.best, r.high, r.votes, r.vote_share, party.id, party.actor_kind, party.name, party.country_id, party.given_name, party.family_name, party.born_on,
party.died_on, party.party_kind, party.founded_on, party.dissolved_on, party.organization_kind, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from seat_count r
join actor party on party.id = r.party_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, r.starts_on, r.ends_on, r.place_id, r.place_precision, place.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id),
r.id, r.source_id, r.attributed_to_id, r.attributed_words, r.locator, r.note, r.rank_reason,
r.recorded_at, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin, quoted.name,
s.id, s.publisher, s.title, s.url, s.kind, s.reliability, s.language, s.published_on, s.retrieved_on,
s.licence, s.attribution, s.derived_from_id, s.voice_id
from account r
left join place on place.id = r.place_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;
