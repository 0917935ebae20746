-- The day of the first public report on each incident, election and dispute that has any. Before that day nobody knew of the
-- record, so lists as of an earlier day leave it out. Triggers keep it: to look through all reports of every record that a list
-- passes takes seconds for a page as of a day long ago.
create table first_report (
    record_id uuid primary key,
    public_by date not null
);

-- A rule's report has no day, and is none on the record.
create view report_on as
select incident_id as record_id, public_by from account where retired_at is null
union all
select election_id, public_by from account where retired_at is null
union all
select election_id, public_by from result_report where retired_at is null
union all
select election_id, public_by from election_status_report where retired_at is null
union all
select incident_id, public_by from figure_report where retired_at is null
union all
select election_id, public_by from figure_report where retired_at is null
union all
select incident_id, public_by from participation where retired_at is null
union all
select incident_id, public_by from incident_link_report where retired_at is null
union all
select other_id, public_by from incident_link_report where retired_at is null
union all
select incident_id, public_by from election_link_report where retired_at is null and public_by is not null
union all
select election_id, public_by from election_link_report where retired_at is null and public_by is not null
union all
select incident_id, public_by from statement where retired_at is null
union all
select election_id, public_by from statement where retired_at is null
union all
select dispute_id, public_by from statement where retired_at is null
union all
select dispute_id, public_by from dispute_step where retired_at is null
union all
select d.election_id, r.public_by from dispute_step r join dispute d on d.id = r.dispute_id where r.retired_at is null
union all
select d.incident_id, r.public_by from dispute_step r join dispute d on d.id = r.dispute_id where r.retired_at is null
union all
select dispute_id, public_by from dispute_filer where retired_at is null
union all
select d.election_id, r.public_by from dispute_filer r join dispute d on d.id = r.dispute_id where r.retired_at is null
union all
select d.incident_id, r.public_by from dispute_filer r join dispute d on d.id = r.dispute_id where r.retired_at is null
union all
select dispute_id, public_by from dispute_subject where retired_at is null
union all
select incident_id, public_by from dispute_subject where retired_at is null
union all
select election_id, public_by from dispute_subject where retired_at is null
union all
select election_id, public_by from assessment where retired_at is null
union all
select incident_id, public_by from coding where retired_at is null
union all
select election_id, public_by from coding where retired_at is null
union all
select dispute_id, public_by from coding where retired_at is null;

-- keep_first_reports works them out anew.
create function keep_first_reports(records uuid[]) returns void
language plpgsql
as $$
begin
    delete from first_report f
    where f.record_id = any(records)
      and not exists (select from report_on r where r.record_id = f.record_id);

    insert into first_report (record_id, public_by)
    select r.record_id, min(r.public_by)
    from report_on r
    where r.record_id = any(records)
    group by r.record_id
    order by r.record_id
    on conflict (record_id) do update set public_by = excluded.public_by;
end
$$;

-- The arguments say which records a report c is on. A new report can only bring the day forward. So it reads none of the
-- others, which an election may have by the ten thousands.
create function first_report_recorded() returns trigger
language plpgsql
as $$
begin
    execute format(
        'insert into first_report (record_id, public_by)'
        ' select r.record_id, min(c.public_by)'
        ' from came c cross join lateral unnest(array[%s]) as r (record_id)'
        ' where c.retired_at is null and r.record_id is not null and c.public_by is not null'
        '   and not exists (select from first_report f where f.record_id = r.record_id and f.public_by <= c.public_by)'
        ' group by r.record_id'
        ' order by r.record_id'
        ' on conflict (record_id) do update set public_by = least(first_report.public_by, excluded.public_by)',
        array_to_string(tg_argv, ', '));
    return null;
end
$$;

create function first_report_changed() returns trigger
language plpgsql
as $$
declare
    of_report text := format('cross join lateral unnest(array[%s]) as r (record_id)', array_to_string(tg_argv, ', '));
    records uuid[];
begin
    if tg_op = 'DELETE' then
        execute format('select array(select distinct r.record_id from gone c %s where r.record_id is not null)', of_report)
            into records;
    else
        execute format(
            'with was as (select c.id, r.record_id, c.public_by, c.retired_at is null from gone c %1$s),'
            ' now as (select c.id, r.record_id, c.public_by, c.retired_at is null from came c %1$s)'
            ' select array(select distinct changed.record_id from ('
            '   (select * from was except select * from now) union all (select * from now except select * from was)'
            ' ) as changed where changed.record_id is not null)', of_report) into records;
    end if;
    if records <> '{}' then
        perform keep_first_reports(records);
    end if;
    return null;
end
$$;

do $$
declare
    reports record;
begin
    for reports in
        select * from (values
            ('account', '''c.incident_id'', ''c.election_id'''),
            ('result_report', '''c.election_id'''),
            ('election_status_report', '''c.election_id'''),
            ('figure_report', '''c.incident_id'', ''c.election_id'''),
            ('participation', '''c.incident_id'''),
            ('incident_link_report', '''c.incident_id'', ''c.other_id'''),
            ('election_link_report', '''c.incident_id'', ''c.election_id'''),
            ('statement', '''c.incident_id'', ''c.election_id'', ''c.dispute_id'''),
            ('dispute_step', '''c.dispute_id'', ''(select d.election_id from dispute d where d.id = c.dispute_id)'','
                ' ''(select d.incident_id from dispute d where d.id = c.dispute_id)'''),
            ('dispute_filer', '''c.dispute_id'', ''(select d.election_id from dispute d where d.id = c.dispute_id)'','
                ' ''(select d.incident_id from dispute d where d.id = c.dispute_id)'''),
            ('dispute_subject', '''c.dispute_id'', ''c.incident_id'', ''c.election_id'''),
            ('assessment', '''c.election_id'''),
            ('coding', '''c.incident_id'', ''c.election_id'', ''c.dispute_id''')
        ) as r (name, records)
    loop
        execute format(
            'create trigger first_report_inserted after insert on %1$I referencing new table as came'
            ' for each statement execute function first_report_recorded(%2$s)', reports.name, reports.records);
        execute format(
            'create trigger first_report_updated after update on %1$I referencing old table as gone new table as came'
            ' for each statement execute function first_report_changed(%2$s)', reports.name, reports.records);
        execute format(
            'create trigger first_report_deleted after delete on %1$I referencing old table as gone'
            ' for each statement execute function first_report_changed(%2$s)', reports.name, reports.records);
    end loop;
end
$$;

-- A dispute that turns out to be over another election or incident takes its reports along.
create function first_report_moved() returns trigger
language plpgsql
as $$
begin
    perform keep_first_reports(array[old.election_id, new.election_id, old.incident_id, new.incident_id]);
    return null;
end
$$;

create trigger first_report_moved after update of election_id, incident_id on dispute
    for each row when ((old.election_id, old.incident_id) is distinct from (new.election_id, new.incident_id))
    execute function first_report_moved();
