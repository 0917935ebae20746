-- 2 statement(s)
select r.incident_id, {election e without details}, days_from_vote(i.earliest_start, i.earliest_end, e.latest_start, e.latest_end), days_from_vote(i.latest_start, i.latest_end, e.earliest_start, e.earliest_end), election_phases(i.earliest_start, i.latest_end, m), {election_link_report r}, coalesce(r.note, r.as_written), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
r.as_written,
r.rank_since, r.counts_until,
r.attributed_to_id, r.attributed_words, quoted.name,
{source s without details}
from election_link_report r
join incident i on i.id = r.incident_id
join election e on e.id = r.election_id and e.listed
join election_calendar m on m.election_id = e.id
left join source s on s.id = r.source_id
left join actor quoted on quoted.id = r.attributed_to_id
where r.incident_id = any($1)
  and r.retired_at is null and (r.counts_until is null or r.counts_until > $2) and (r.public_by is null or r.public_by <= $2)
  and (r.public_by is not null or coalesce(greatest((select f.public_by from first_report f where f.record_id = r.incident_id), (select f.public_by from first_report f where f.record_id = r.election_id)) <= $2, true))
order by greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end), e.id, r.id;

select {incident i without details}
from incident asked
join incident i on i.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.incident_id from external_id x where x.scheme = $1 and x.value = $2);
