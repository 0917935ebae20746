-- 11 statement(s)
-- and of rule actor-recorded-once: 2
-- and of rule dates-agree-with-links: 2
-- and of rule dates-are-possible: 6
-- and of rule incident-recorded-once: 1
-- and of rule organizer-is-authority: 5
-- and of rule part-within-whole: 2
-- and of rule parts-sum-to-whole: 4
-- and of rule place-in-country: 1
-- and of rule purpose-agrees-with-timing: 4
-- and of rule reported-after-it-happened: 4
-- and of rule seat-share-in-words: 5
-- and of rule seats-sum-to-chamber: 2
-- and of rule seats-within-chamber: 5
-- and of rule sole-office-has-one-holder: 2
-- and of rule source-is-not-its-own-ancestor: 1
-- and of rule source-recorded-once: 1
-- and of rule title-agrees-with-tenures: 4
-- and of rule turnout-agrees-with-votes: 4
-- and of rule turnout-within-electorate: 3
-- and of rule votes-within-electorate: 4
-- and of rule weapons-within-those-used: 2
-- and of rule words-agree-with-numbers: 12
select r.election_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from figure_report r
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from figure_report r
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from figure_report r
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;

select r.election_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from figure_report r
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from figure_report r
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from figure_report r
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select {actor a}
from actor a
where a.actor_kind = $1 and a.listed
  and true
order by a.name, a.id
limit $2;

select {actor a}
from actor a
where a.actor_kind = $1 and a.listed
  and true
order by a.name, a.id
limit $2;

select {election e}
from election e
where e.listed
  and true
order by e.starts_on desc, e.id desc
limit $1;

select {incident i without details}
from incident i
where i.listed
  and true
order by i.starts_on desc, i.id desc
limit $1;

select {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.source_id from external_id x where x.scheme = $1 and x.value = $2);
