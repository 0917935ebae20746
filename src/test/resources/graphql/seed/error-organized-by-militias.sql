-- 8 statement(s)
-- and of rule dates-are-possible: 1
-- and of rule organizer-is-authority: 3
-- and of rule parts-sum-to-whole: 1
-- and of rule purpose-agrees-with-timing: 1
-- and of rule reported-after-it-happened: 1
-- and of rule seat-share-in-words: 1
-- and of rule seats-sum-to-chamber: 1
-- and of rule seats-within-chamber: 1
-- and of rule turnout-agrees-with-votes: 2
-- and of rule turnout-within-electorate: 1
-- and of rule votes-within-electorate: 2
-- and of rule words-agree-with-numbers: 2
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {source s}
from source asked
join source s on s.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

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

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);

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
