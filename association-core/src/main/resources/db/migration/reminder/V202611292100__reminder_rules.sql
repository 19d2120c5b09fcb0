-- When councils are reminded of what they owe, who hears it, and where reminding rests.

create table reminder_policy (
  id uuid primary key,
  tariff_kind text check (tariff_kind in ('ANNUAL', 'ENTRY', 'TARGETED')),
  oblast_code text references oblast,
  council_kind text,
  kept_by text not null,
  kept_by_shown text not null,
  kept_at timestamptz not null,
  version bigint not null default 1,
  constraint one_reminder_policy_for_a_group unique nulls not distinct (tariff_kind, oblast_code, council_kind)
);
comment on table reminder_policy is 'Without any of the three it holds for all; of those that fit an invoice the one that names most holds, and the kind of tariff before the oblast before the type.';
create index reminder_policy_of_oblast on reminder_policy (oblast_code);
grant select, insert, update, delete on reminder_policy to association_admin;

create table reminder_step (
  policy_id uuid not null references reminder_policy on delete cascade,
  days integer not null constraint reminder_step_within_a_year check (days between -365 and 365),
  by_mail boolean not null,
  by_letter boolean not null,
  recipients text not null default '',
  primary key (policy_id, days),
  constraint reminder_step_goes_some_way check (by_mail or by_letter),
  constraint reminder_mail_names_its_people check (not by_mail or recipients <> '')
);
comment on column reminder_step.days is 'After the due date; before it when negative.';
comment on column reminder_step.recipients is 'Functions with blanks between: HEAD, ACCOUNTANT, COORDINATOR, CLERK.';
grant select, insert, update, delete on reminder_step to association_admin;

create table reminder_schedule (
  id smallint primary key default 1 constraint reminder_schedule_is_one check (id = 1),
  automatic boolean not null default false,
  hour integer not null default 8 constraint reminder_hour_is_of_a_day check (hour between 0 and 23)
);
insert into reminder_schedule default values;
grant select, update on reminder_schedule to association_admin;

create table reminder_pause (
  id uuid primary key,
  council_id uuid references council,
  invoice_id uuid references invoice,
  oblast_code text references oblast,
  reason text not null,
  begins_on date not null,
  ends_on date not null,
  set_by text not null,
  set_by_shown text not null,
  set_at timestamptz not null,
  ended_by text,
  ended_by_shown text,
  ended_at timestamptz,
  constraint reminder_pause_rests_a_council_its_invoice_or_an_oblast
    check ((council_id is null) <> (oblast_code is null) and (invoice_id is null or council_id is not null)),
  constraint reminder_pause_runs_forward check (ends_on >= begins_on),
  constraint reminder_pause_ended_says_by_whom check ((ended_at is null) = (ended_by is null))
);
comment on column reminder_pause.ends_on is 'The last day on which reminding rests.';
create index reminder_pause_of_council on reminder_pause (council_id);
create index reminder_pause_of_invoice on reminder_pause (invoice_id);
create index reminder_pause_of_oblast on reminder_pause (oblast_code);
call protect('reminder_pause', 'council_id', 'select');
-- why the office rests is written for the office
revoke select on reminder_pause from association_member;
revoke delete on reminder_pause from association_admin;
