-- Roles exist before the first migration: deploy/roles.sql. The owner migrates, each portal has a role of its own.
create extension if not exists pg_trgm;

-- PostgreSQL lets everybody call a new function; here each is granted by name
alter default privileges revoke execute on routines from public;

create function app_council() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.council', true), '')::uuid $$;
grant execute on function app_council to association_member, association_admin;
comment on function app_council() is 'The council the transaction acts for; null, so no row, when nobody said.';

-- Every table with a council_id calls this once, in the migration that makes it.
create procedure protect(tbl regclass, council_column text default 'council_id', member_may text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy own_council on %s to association_member using (%I = app_council()) with check (%I = app_council())', tbl, council_column, council_column);
  execute format('create policy association_wide on %s to association_admin using (true) with check (true)', tbl);
  execute format('create policy owner_keeps on %s to association_owner using (true) with check (true)', tbl);
  execute format('grant %s on %s to association_member', member_may, tbl);
  execute format('grant select, insert, update, delete on %s to association_admin', tbl);
end $$;
comment on procedure protect is 'Row security, closed when no council is set: own rows for the member portal, all for the association.';
