-- A tariff once adopted is never rewritten, but an act may withdraw it while nothing is charged by it, or end it earlier.
create table tariff_change (
  id         uuid primary key,
  tariff_id  uuid not null references tariff,
  kind       text not null constraint tariff_change_is_known check (kind in ('WITHDRAWN', 'ENDED')),
  last_day   date,
  ended_before date,
  act_body   text not null check (length(act_body) between 1 and 200),
  act_number text not null check (length(act_number) between 1 and 50),
  act_date   date not null,
  reason     text not null check (length(reason) between 1 and 1000),
  made_by    text not null,
  made_by_name text not null,
  made_at    timestamptz not null,
  constraint an_end_names_its_day check ((kind = 'ENDED') = (last_day is not null))
);
comment on column tariff_change.last_day is 'The last day since this change.';
comment on column tariff_change.ended_before is 'The last day before it; null where the end was open.';
create index tariff_change_of_tariff on tariff_change (tariff_id, made_at);
grant select, insert on tariff_change to association_admin;

alter table tariff
  add column withdrawn_at timestamptz,
  add column gave_way_to uuid references tariff deferrable initially deferred,
  drop constraint one_annual_tariff_a_day,
  drop constraint one_entry_tariff_a_day,
  add constraint one_annual_tariff_a_day exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (kind = 'ANNUAL' and withdrawn_at is null),
  add constraint one_entry_tariff_a_day exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (kind = 'ENTRY' and withdrawn_at is null);
create index tariff_that_gave_way on tariff (gave_way_to);
comment on column tariff.gave_way_to is 'The tariff whose beginning closed its open end; when that one is withdrawn the end is open again.';

-- A charge that comes while its tariff is being withdrawn waits for it at its foreign key, and is refused after it: the name
-- of the trigger comes after those of foreign keys, and its question sees what was committed meanwhile.
create function refuse_charges_by_a_withdrawn_tariff() returns trigger language plpgsql as $$
begin
  if exists (select from tariff t where t.id = new.tariff_id
      and (t.withdrawn_at is not null or new.kind = 'ANNUAL' and t.valid_to < make_date(new.year, 1, 1))) then
    raise exception 'the tariff of this charge was withdrawn or ended' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
grant execute on function refuse_charges_by_a_withdrawn_tariff() to association_admin;
create trigger tariff_of_charge_holds after insert on charge for each row when (new.tariff_id is not null)
  execute function refuse_charges_by_a_withdrawn_tariff();
