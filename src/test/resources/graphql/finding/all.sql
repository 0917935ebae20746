-- 13 statement(s)
-- and of rule actor-recorded-once: 2
-- and of rule coordinates-are-a-place: 2
-- and of rule coordinates-in-country: 2
-- and of rule dates-agree-with-links: 2
-- and of rule dates-are-possible: 2
-- and of rule incident-recorded-once: 2
-- and of rule organizer-is-authority: 2
-- and of rule part-within-whole: 3
-- and of rule parts-sum-to-whole: 2
-- and of rule place-in-country: 2
-- and of rule purpose-agrees-with-timing: 2
-- and of rule reported-after-it-happened: 2
-- and of rule seat-share-in-words: 2
-- and of rule seats-sum-to-chamber: 2
-- and of rule seats-within-chamber: 2
-- and of rule sole-office-has-one-holder: 2
-- and of rule source-is-not-its-own-ancestor: 2
-- and of rule source-recorded-once: 2
-- and of rule title-agrees-with-tenures: 2
-- and of rule turnout-agrees-with-votes: 3
-- and of rule turnout-within-electorate: 2
-- and of rule votes-within-electorate: 3
-- and of rule weapons-within-those-used: 3
-- and of rule words-agree-with-numbers: 3
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {incident i}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select r.election_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written
from figure_report r
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.election_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written
from figure_report r
where r.election_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written
from figure_report r
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select r.incident_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written
from figure_report r
where r.incident_id = any($1)
  and ($2::text[] is null or r.measure = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;

select {account r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from account r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from figure_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {participation r}, {actor a}, coalesce(r.attributed_words, speaker.name, teller.publisher), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from participation r
left join actor a on a.id = r.actor_id
left join actor speaker on speaker.id = r.attributed_to_id
left join source teller on teller.id = r.source_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {result_report r}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from result_report r
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);

select {tenure r}, {actor person}, {actor body}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.locator, r.note, r.rank_reason, r.withdrawn_reason, r.recorded_by, r.recorded_by_id, r.retired_at, r.retired_reason, r.superseded_by, r.origin,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s}
from tenure r
join actor person on person.id = r.person_id
left join actor body on body.id = r.organization_id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.id = any($1);
