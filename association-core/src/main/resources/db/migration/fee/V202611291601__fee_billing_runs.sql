-- A billing run: councils chosen, fees simulated and explained, what hinders each said, then invoices issued in the background.

create table billing_run (
  id uuid primary key,
  year integer not null check (year between 1991 and 2200),
  kind text not null check (kind in ('ANNUAL', 'ENTRY', 'TARGETED')),
  tariff_id uuid references tariff,
  filter text not null,
  passed text not null default '',
  issued_on date not null,
  due_on date not null,
  state text not null check (state in ('SIMULATED', 'APPROVED', 'ISSUING', 'ISSUED', 'UNDONE')),
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  approved_by text,
  approved_by_name text,
  approved_at timestamptz,
  job_id uuid references job,
  ended_at timestamptz,
  version bigint not null,
  constraint run_is_not_due_before_it_is_issued check (due_on >= issued_on),
  constraint run_of_a_targeted_fee_names_its_tariff check ((kind = 'TARGETED') = (tariff_id is not null)),
  constraint run_that_issues_was_approved check (state not in ('APPROVED', 'ISSUING', 'ISSUED') or approved_at is not null)
);
comment on column billing_run.filter is 'Which councils were asked for, as canonical JSON.';
comment on column billing_run.passed is 'What somebody decided shall hinder no invoice of this run: kinds, with blanks between.';
create index billing_run_of_tariff on billing_run (tariff_id);
create index billing_run_of_job on billing_run (job_id);
grant select, insert, update on billing_run to association_admin;

create table billing_line (
  run_id uuid not null references billing_run,
  council_id uuid not null references council,
  place integer not null,
  inhabitants integer,
  amount numeric(14, 2),
  explanation text,
  hindrance text,
  detail text,
  invoice_id uuid constraint billing_line_has_an_invoice_of_its_own unique references invoice,
  primary key (run_id, council_id),
  constraint billing_line_has_its_place unique (run_id, place),
  constraint billing_line_with_a_fee_explains_it check ((amount is null) = (explanation is null)),
  constraint billing_line_is_issued_when_nothing_hinders check (invoice_id is null or (amount > 0 and hindrance is null))
);
comment on column billing_line.explanation is 'Of the fee, as canonical JSON: an invoice is issued only if the same is reckoned again.';
comment on column billing_line.hindrance is 'Why no invoice can be issued.';
create index billing_line_ready on billing_line (run_id, place) where invoice_id is null and hindrance is null;
create index billing_line_of_council on billing_line (council_id);
call protect('billing_line', 'council_id', 'select');
-- what is only being reckoned is no council's business yet
revoke select on billing_line from association_member;

alter table fee_policy add column second_person boolean not null default false;
comment on column fee_policy.second_person is 'A billing run is approved by somebody else than the one who made it.';
