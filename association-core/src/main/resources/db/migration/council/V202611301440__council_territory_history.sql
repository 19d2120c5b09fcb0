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
  withdrawn_at timestamptz,
  withdrawn_by_name text,
  constraint council_territory_entries_follow_one_another unique (council_id, place),
  constraint council_territory_ends_after_it_began check (until_day >= from_day),
  constraint council_territory_withdrawal_is_somebodys check ((withdrawn_at is null) = (withdrawn_by_name is null))
);
comment on table council_territory is 'Only ever added; of several entries for a day the one entered last holds. Withdrawn are those that a merger restated of the row that stays, when it was taken back.';
call protect('council_territory', 'council_id', 'select');
revoke update, delete on council_territory from association_admin;
grant update (withdrawn_at, withdrawn_by_name) on council_territory to association_admin;
create trigger council_territory_is_append_only before update on council_territory for each row
  when (old.withdrawn_at is not null or (old.id, old.council_id, old.place, old.status, old.from_day, old.until_day, old.act, old.entered_by, old.entered_by_name, old.entered_at)
    is distinct from (new.id, new.council_id, new.place, new.status, new.from_day, new.until_day, new.act, new.entered_by, new.entered_by_name, new.entered_at))
  execute function refuse_rewriting();
create trigger council_territory_is_never_removed before delete on council_territory for each row execute function refuse_rewriting();

insert into council_territory (id, council_id, place, status, from_day, until_day, entered_by, entered_by_name, entered_at)
select gen_random_uuid(), id, 1, territory_status, territory_from, territory_until, 'migration', '', now() from council where territory_from is not null;
