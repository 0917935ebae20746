-- 2 statement(s)
select r.incident_id, r.public_by, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written,
r.rank_since, r.counts_until
from figure_report r
where r.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2)
order by r.known_since nulls last, r.id;

select {incident i without details}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);
