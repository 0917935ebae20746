-- 10 statement(s)
select parent.id, found.number
from unnest($1::uuid[]) as parent (id)
cross join lateral (
  select count(*)::integer as number
  from incident i join election e on e.id = parent.id join election_calendar m on m.election_id = e.id
  where i.id in (select r.incident_id from election_link_report r where r.election_id = parent.id and r.retired_at is null and r.counts_until is null)
    and i.listed
  and election_phases(i.earliest_start, i.latest_end, m) && $2
) as found;

select parent.id, page.*
from unnest($1::uuid[]) with ordinality as parent (id, place)
cross join lateral (
  select {incident i}, days_from_vote(i.earliest_start, i.earliest_end, e.latest_start, e.latest_end), days_from_vote(i.latest_start, i.latest_end, e.earliest_start, e.earliest_end), election_phases(i.earliest_start, i.latest_end, m), (greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end))::text, (i.id)::text, row_number() over (order by greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end), i.id) as place
  from incident i join election e on e.id = parent.id join election_calendar m on m.election_id = e.id
  where i.id in (select r.incident_id from election_link_report r where r.election_id = parent.id and r.retired_at is null and r.counts_until is null)
    and i.listed
  and election_phases(i.earliest_start, i.latest_end, m) && $2
    and true
  order by greatest(0, i.latest_start - e.earliest_end, e.latest_start - i.earliest_end), i.id
  limit $3
) as page
order by parent.place, page.place;

select r.election_id, {figure_report r}, r.shown_stage, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.as_written
from figure_report r
where r.election_id = any($1)
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

select reports.event_id, {source s}
from (
  select r.incident_id as event_id, r.source_id from account r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
  union
  select r.incident_id as event_id, r.source_id from coding r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
  union
  select r.incident_id as event_id, r.source_id from (select d.incident_id, said.* from dispute d join dispute_filer said on said.dispute_id = d.id) r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
  union
  select r.incident_id as event_id, r.source_id from (select d.incident_id, said.* from dispute d join dispute_step said on said.dispute_id = d.id) r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
  union
  select r.incident_id as event_id, r.source_id from dispute_subject r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
  union
  select r.incident_id as event_id, r.source_id from election_link_report r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
  union
  select r.incident_id as event_id, r.source_id from figure_report r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
  union
  select r.incident_id as event_id, r.source_id from incident_link_report r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
  union
  select r.incident_id as event_id, r.source_id from participation r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
  union
  select r.incident_id as event_id, r.source_id from statement r where r.incident_id = any($1) and r.retired_at is null and r.counts_until is null
) as reports
join source s on s.id = reports.source_id
order by s.published_on nulls last, s.publisher, s.id;

select this.id, {election other}
from election this
cross join lateral (
  select near.*
  from election near
  where near.country_id = this.country_id
    and near.listed
    and near.chamber is not distinct from this.chamber
    and near.place_id is not distinct from this.place_id
    and (this.place_id is not null or this.type not in ('LOCAL', 'REGIONAL', 'BY_ELECTION'))
    and (near.type = this.type
      or near.first_round_id is not null and this.type = 'RUNOFF'
      or this.first_round_id is not null and near.type = 'RUNOFF'
      or this.type = 'BY_ELECTION' and near.type in ('PARLIAMENTARY', 'GENERAL', 'LOCAL', 'REGIONAL'))
    and (near.first_round_id is null and near.type <> 'RUNOFF')
      = (this.first_round_id is null and this.type <> 'RUNOFF')
    and near.earliest_start > this.latest_end and near.starts_on > this.latest_end
    and not exists (
  select from election_status_report s
  where s.election_id = near.id and s.place_id is null
    and s.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and s.retired_at is null and s.counts_until is null and s.rank <> 'DEPRECATED'
    and not exists (
      select from election_status_report t
      where t.election_id = s.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(s.taken_on, s.public_by) and t.retired_at is null and t.counts_until is null and t.rank <> 'DEPRECATED'))
and not exists (
  select from dispute d
  join dispute_step s on s.dispute_id = d.id
  where d.election_id = near.id and d.listed and s.status = 'ANNULLED' and s.retired_at is null and s.counts_until is null and s.rank <> 'DEPRECATED')
  order by near.starts_on asc, near.id asc
  limit 1
) as other
where this.id = any($1);

select this.id, {election other}
from election this
cross join lateral (
  select near.*
  from election near
  where near.country_id = this.country_id
    and near.listed
    and near.chamber is not distinct from this.chamber
    and near.place_id is not distinct from this.place_id
    and (this.place_id is not null or this.type not in ('LOCAL', 'REGIONAL', 'BY_ELECTION'))
    and (near.type = this.type
      or near.first_round_id is not null and this.type = 'RUNOFF'
      or this.first_round_id is not null and near.type = 'RUNOFF'
      or this.type = 'BY_ELECTION' and near.type in ('PARLIAMENTARY', 'GENERAL', 'LOCAL', 'REGIONAL'))
    and (near.first_round_id is null and near.type <> 'RUNOFF')
      = (this.first_round_id is null and this.type <> 'RUNOFF')
    and near.latest_end < this.earliest_start and near.starts_on < this.earliest_start
    and not exists (
  select from election_status_report s
  where s.election_id = near.id and s.place_id is null
    and s.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and s.retired_at is null and s.counts_until is null and s.rank <> 'DEPRECATED'
    and not exists (
      select from election_status_report t
      where t.election_id = s.election_id and t.place_id is null
        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
        and coalesce(t.taken_on, t.public_by) > coalesce(s.taken_on, s.public_by) and t.retired_at is null and t.counts_until is null and t.rank <> 'DEPRECATED'))
and not exists (
  select from dispute d
  join dispute_step s on s.dispute_id = d.id
  where d.election_id = near.id and d.listed and s.status = 'ANNULLED' and s.retired_at is null and s.counts_until is null and s.rank <> 'DEPRECATED')
  order by near.starts_on desc, near.id desc
  limit 1
) as other
where this.id = any($1);

select {election e}
from election asked
join election e on e.id = coalesce(asked.merged_into_id, asked.id)
where asked.id = (select x.election_id from external_id x where x.scheme = $1 and x.value = $2);

select {election_link_report r}, coalesce(r.note, r.as_written), r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end,
r.id, r.source_id,
{source s without details}
from election_link_report r
left join source s on s.id = r.source_id
where r.election_id = any($1)
  and r.incident_id = any($2)
  and r.retired_at is null and r.counts_until is null
order by r.id;

select {participation r}, {actor a without details}, r.known_since, r.rank, r.overtaken_on, r.recorded_at, r.authority, r.reliability,
coalesce(r.attributed_to_id, r.voice_id, r.source_id), case when r.attributed_to_id is null then r.attributed_words end
from participation r
left join actor a on a.id = r.actor_id
where r.incident_id = any($1)
  and ($2::text[] is null or r.role = any($2))
  and r.retired_at is null and r.counts_until is null
order by r.known_since nulls last, r.id;
