-- 4 statement(s)
select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select asked.id, {actor a}
from actor asked
join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = any($1);

select coalesce(r.incident_id, r.election_id, r.dispute_id), {statement r}, r.public_by, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
{source s without details}
from statement r
left join source s on s.id = r.source_id
where (r.incident_id = any($1))
  and r.retired_at is null and r.counts_until is null
order by coalesce(r.said_on, r.public_by), r.known_since nulls last, r.id;

select {incident i without details}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);
