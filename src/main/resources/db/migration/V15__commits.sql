-- Revisions in the order in which their transactions were committed, which is the order in which everybody else saw them:
-- of one record, the order in which it was changed. It takes the place of the order by transaction ids, in which a
-- transaction that began early and changed a record late came before one that changed the record between.
create table revision_commit (
    id bigint generated always as identity primary key,
    -- Given when the transaction is about to be committed, and so never null to anybody else.
    place bigint unique
);
create sequence revision_place;

-- The commit that the revisions of this transaction belong to.
create function revision_commit() returns bigint
language plpgsql
as $$
declare
    own bigint := nullif(current_setting('ballotwatch.commit', true), '')::bigint;
begin
    if own is null then
        insert into revision_commit default values returning id into own;
        perform set_config('ballotwatch.commit', own::text, true);
    end if;
    return own;
end
$$;

-- What is there already stands in the order of its transactions.
insert into revision_commit (place)
select nextval('revision_place') from (select distinct transaction from revision order by transaction) as before;
alter table revision add commit_id bigint;
update revision r
set commit_id = c.id
from (select transaction, row_number() over (order by transaction) as place from revision group by transaction) as t
join revision_commit c using (place)
where r.transaction = t.transaction;
alter table revision
    alter commit_id set default revision_commit(),
    alter commit_id set not null;
create index revision_of_commit on revision (commit_id, number);

-- The lock is held until the commit is done, so whoever sees a place sees all that came before it, and nothing can come
-- before it any more. NOTIFY, which follows, has commits wait for each other in the same way.
create function revision_commit_placed() returns trigger
language plpgsql
as $$
begin
    perform pg_advisory_xact_lock('revision_commit'::regclass::bigint);
    update revision_commit set place = nextval('revision_place') where id = new.id;
    return null;
end
$$;
create constraint trigger placed after insert on revision_commit
    deferrable initially deferred for each row execute function revision_commit_placed();

-- The word of V10, but by commits: transactions count anew in a cluster that a dump is restored into.
create or replace function belonging_revised(kind text, id uuid, field text, was jsonb, now jsonb) returns void
language sql
as $$
    insert into revision (made_at, made_by, reason, action, subject_kind, subject_id, before, after)
    select
        revision_at(), revision_by(), revision_why(), 'CORRECTED', kind, id,
        jsonb_build_object(field, was), jsonb_build_object(field, now)
    where was is distinct from now
      and not exists (
        select from revision r
        where r.subject_id = id and r.action = 'CREATED'
          and r.commit_id = nullif(current_setting('ballotwatch.commit', true), '')::bigint)
$$;

drop function revisions_since(bigint);
alter table revision drop column transaction;
