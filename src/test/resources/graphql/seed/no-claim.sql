-- 2 statement(s)
select {incident i without details}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);

select {participation r}, {actor a}, coalesce(r.attributed_words, speaker.name, teller.publisher), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
{source s}
from participation r
left join actor a on a.id = r.actor_id
left join actor speaker on speaker.id = r.attributed_to_id
left join source teller on teller.id = r.source_id
left join source s on s.id = r.source_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;
