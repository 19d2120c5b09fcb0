-- Who did what, when, for whom, why: written in the transaction of the deed, changed by nobody.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  by_whom text not null,
  what text not null,
  council_id uuid references council,
  subject uuid not null,
  details jsonb not null
);
create index audit_entry_of_council on audit_entry (council_id, id desc);
create index audit_entry_of_subject on audit_entry (subject);
create index audit_entry_by_time on audit_entry (at);
call protect('audit_entry', 'council_id', 'select, insert');
-- what happens at the door belongs to no council yet
create policy the_door_is_noted on audit_entry for insert to association_member with check (council_id is null);
revoke update, delete on audit_entry from association_admin;
