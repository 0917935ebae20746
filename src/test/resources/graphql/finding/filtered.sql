-- 16 statement(s)
-- and of rule actor-recorded-once: 5
-- and of rule coordinates-are-a-place: 5
-- and of rule coordinates-in-country: 5
-- and of rule dates-agree-with-links: 5
-- and of rule dates-are-possible: 5
-- and of rule incident-recorded-once: 5
-- and of rule organizer-is-authority: 5
-- and of rule part-within-whole: 9
-- and of rule parts-sum-to-whole: 5
-- and of rule place-in-country: 5
-- and of rule purpose-agrees-with-timing: 5
-- and of rule reported-after-it-happened: 5
-- and of rule seat-share-in-words: 5
-- and of rule seats-sum-to-chamber: 7
-- and of rule seats-within-chamber: 5
-- and of rule sole-office-has-one-holder: 5
-- and of rule source-is-not-its-own-ancestor: 7
-- and of rule source-recorded-once: 5
-- and of rule title-agrees-with-tenures: 5
-- and of rule turnout-agrees-with-votes: 9
-- and of rule turnout-within-electorate: 5
-- and of rule votes-within-electorate: 9
-- and of rule weapons-within-those-used: 9
-- and of rule words-agree-with-numbers: 9
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

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from figure_report r
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.rank_since, r.counts_until
from figure_report r
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $3) and r.public_by <= $3
order by r.known_since nulls last, r.id;
