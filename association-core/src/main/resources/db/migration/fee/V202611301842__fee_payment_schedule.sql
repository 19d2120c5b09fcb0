-- «Розстрочення»: by an act what an invoice still asks for is due in instalments. Entered, approved, ended or changed by another act,
-- never removed. The invoice is frozen; in force its instalments stand beside the charge as agreed parts do, and lateness is reckoned by them.
create table payment_schedule (
  id uuid primary key,
  council_id uuid not null references council,
  invoice_id uuid not null references invoice,
  amount numeric(14, 2) not null constraint schedule_is_positive check (amount > 0),
  act_body text not null,
  act_document text not null,
  act_number text not null check (length(act_number) between 1 and 60),
  act_date date not null,
  reason text not null check (length(reason) between 1 and 1000),
  demonstration boolean not null default false,
  submission uuid not null constraint schedule_once_a_submission unique,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  approved_by text,
  approved_by_name text,
  approved_at timestamptz,
  ended_by text,
  ended_by_name text,
  ended_at timestamptz,
  end_act_body text,
  end_act_document text,
  end_act_number text check (length(end_act_number) between 1 and 60),
  end_act_date date,
  end_reason text check (length(end_reason) between 1 and 1000),
  replaced_by uuid references payment_schedule,
  constraint schedule_approval_says_who check (num_nonnulls(approved_by, approved_by_name, approved_at) in (0, 3)),
  constraint schedule_end_says_who_why_and_by_which_act check (
    num_nonnulls(ended_by, ended_by_name, ended_at, end_reason) in (0, 4) and num_nonnulls(end_act_body, end_act_document, end_act_number, end_act_date) in (0, 4)
    and (end_act_body is null or ended_at is not null)),
  -- what only waits is taken back by whoever entered it in error; what holds, by an act alone
  constraint schedule_in_force_ends_by_an_act check (approved_at is null or ended_at is null or end_act_body is not null),
  constraint schedule_that_is_replaced_ended check (replaced_by is null or ended_at is not null)
);
comment on table payment_schedule is 'In which instalments an act lets a council pay what its invoice still asks for.';
comment on column payment_schedule.amount is 'The sum of its instalments: what was outstanding when it was entered.';
create index payment_schedule_of_invoice on payment_schedule (invoice_id);
create index payment_schedule_replaced on payment_schedule (replaced_by);
create index payment_schedule_of_council on payment_schedule (council_id, entered_at);
create unique index one_schedule_of_an_invoice_waits on payment_schedule (invoice_id) where approved_at is null and ended_at is null;
create unique index one_schedule_of_an_invoice_is_in_force on payment_schedule (invoice_id) where approved_at is not null and ended_at is null;
call protect('payment_schedule', 'council_id', 'select');
revoke delete on payment_schedule from association_admin;

create table payment_schedule_part (
  schedule_id uuid not null references payment_schedule,
  council_id uuid not null references council,
  place integer not null constraint schedule_places_count_from_one check (place > 0),
  due_on date not null,
  amount numeric(14, 2) not null constraint instalment_is_positive check (amount > 0),
  primary key (schedule_id, place)
);
comment on table payment_schedule_part is 'An instalment: so much by a day.';
create index payment_schedule_part_of_council on payment_schedule_part (council_id);
call protect('payment_schedule_part', 'council_id', 'select');
revoke update, delete on payment_schedule_part from association_admin;
create trigger payment_schedule_part_is_append_only before update or delete on payment_schedule_part
  for each row execute function refuse_rewriting();

create function schedule_is_the_sum_of_its_parts() returns trigger language plpgsql as $$
begin
  if (select s.amount <> coalesce(sum(p.amount), 0.00) from payment_schedule s left join payment_schedule_part p on p.schedule_id = s.id
       where s.id = new.id group by s.id) then
    raise exception 'the instalments are not the sum of their schedule'
      using errcode = 'check_violation', constraint = 'schedule_is_the_sum_of_its_parts';
  end if;
  return null;
end $$;
create constraint trigger schedule_is_the_sum_of_its_parts after insert on payment_schedule deferrable initially deferred
  for each row execute function schedule_is_the_sum_of_its_parts();

alter table charge_deferral add column schedule_id uuid references payment_schedule;
create index charge_deferral_of_schedule on charge_deferral (schedule_id);
comment on column charge_deferral.schedule_id is 'The schedule that put these parts in force, or whose end brought the earlier ones back.';
