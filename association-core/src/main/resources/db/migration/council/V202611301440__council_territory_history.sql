-- What the state's list of territories said of a council, entry by entry; the columns of council keep the one that covers today.
create table council_territory (
  id uuid primary key,
  council_id uuid not null references council,
  place integer not null,
  status text not null check (status in ('NONE', 'POSSIBLE_HOSTILITIES', 'HOSTILITIES', 'OCCUPIED')),
  from_day date not null,
  until_day date,
  act text,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint council_territory_entries_follow_one_another unique (council_id, place),
  constraint council_territory_ends_after_it_began check (until_day >= from_day)
);
comment on table council_territory is 'Only ever added; of several entries for a day the one entered last holds.';
call protect('council_territory', 'council_id', 'select');
revoke update, delete on council_territory from association_admin;
create trigger council_territory_is_append_only before update or delete on council_territory for each row execute function refuse_rewriting();

insert into council_territory (id, council_id, place, status, from_day, until_day, entered_by, entered_by_name, entered_at)
select gen_random_uuid(), id, 1, territory_status, territory_from, territory_until, 'migration', '', now() from council where territory_from is not null;
