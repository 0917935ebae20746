-- 21 statement(s)
select d.election_id, r.public_by, {dispute_step r}, r.public_by, d.title, e.country_id, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where d.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select d.election_id, r.public_by, {dispute_step r}, r.public_by, d.title, e.country_id, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where d.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select d.election_id, r.public_by, {dispute_step r}, r.public_by, d.title, e.country_id, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where d.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select d.election_id, r.public_by, {dispute_step r}, r.public_by, d.title, e.country_id, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from dispute_step r
join dispute d on d.id = r.dispute_id
join election e on e.id = d.election_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where d.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {account r}, place.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from account r
left join place on place.id = r.place_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {account r}, place.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from account r
left join place on place.id = r.place_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {account r}, place.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from account r
left join place on place.id = r.place_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {account r}, place.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from account r
left join place on place.id = r.place_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {figure_report r}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {figure_report r}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {figure_report r}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {figure_report r}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from figure_report r

left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {seat_count r}, {actor party}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from seat_count r
join actor party on party.id = r.party_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {seat_count r}, {actor party}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from seat_count r
join actor party on party.id = r.party_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {seat_count r}, {actor party}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from seat_count r
join actor party on party.id = r.party_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {seat_count r}, {actor party}, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from seat_count r
join actor party on party.id = r.party_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {statement r}, r.public_by, speaker.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from statement r
left join actor speaker on speaker.id = r.speaker_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {statement r}, r.public_by, speaker.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from statement r
left join actor speaker on speaker.id = r.speaker_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {statement r}, r.public_by, speaker.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from statement r
left join actor speaker on speaker.id = r.speaker_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select r.election_id, r.public_by, {statement r}, r.public_by, speaker.name, r.known_since, r.as_written, r.rank, quoted.organization_kind, s.kind, s.reliability, coalesce(s.voice_id, s.id)
from statement r
left join actor speaker on speaker.id = r.speaker_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.election_id = any($1)
  and r.retired_at is null and (r.public_by is null or r.public_by <= $2)
order by r.known_since nulls last, r.id;

select {election e}
from election e
where e.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);
