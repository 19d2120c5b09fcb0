-- What programmes say beyond the first: their name in decisions, associations, reporting, purposes of money, measures, indicators,
-- and the passport's own shorter words.
alter table programme
  add column decision_title text check (length(decision_title) between 1 and 500),
  add column associations text not null default 'Асоціація відкритих міст',
  add column reporting_dates text not null default '',
  add column passport_title text check (length(passport_title) between 1 and 500),
  add column passport_legal_bases text not null default '',
  add column passport_purpose text,
  add column passport_results text,
  add column passport_control text;
-- every programme so far was the association's own; from now on each names its associations
alter table programme alter column associations drop default;
comment on column programme.associations is 'One a line; so are reporting_dates and passport_legal_bases.';
comment on column programme.passport_title is 'Like every passport_ column: empty where the passport says the same as the programme.';

alter table programme_funding
  add column purpose text check (length(purpose) between 1 and 300),
  drop constraint one_line_for_a_year_and_source,
  -- deferred: a revision writes the new lines before it removes the old ones
  add constraint one_line_for_a_year_source_and_purpose
    unique nulls not distinct (programme_id, year, source, purpose) deferrable initially deferred;

create table programme_measure (
  id           uuid primary key,
  council_id   uuid not null references council,
  programme_id uuid not null references programme on delete cascade,
  place        integer not null,
  task         text check (length(task) between 1 and 1000),
  measure      text not null check (length(measure) between 1 and 1000),
  executor     text not null check (length(executor) between 1 and 300),
  term         text not null check (length(term) between 1 and 200),
  source       text not null check (length(source) between 1 and 200),
  result       text check (length(result) between 1 and 1000),
  constraint one_measure_at_a_place unique (programme_id, place) deferrable initially deferred
);
create index programme_measure_of_council on programme_measure (council_id);
call protect('programme_measure');

create table programme_measure_amount (
  id           uuid primary key,
  council_id   uuid not null references council,
  programme_id uuid not null references programme on delete cascade,
  measure_id   uuid not null references programme_measure on delete cascade deferrable initially deferred,
  year         integer not null,
  amount       numeric(14,2) not null constraint measure_amount_is_positive check (amount > 0),
  constraint one_amount_for_a_measure_and_year unique (measure_id, year)
);
create index programme_measure_amount_of_council on programme_measure_amount (council_id);
create index programme_measure_amount_of_programme on programme_measure_amount (programme_id);
call protect('programme_measure_amount');

create table programme_indicator (
  id              uuid primary key,
  council_id      uuid not null references council,
  programme_id    uuid not null references programme on delete cascade,
  place           integer not null,
  indicator_group text not null constraint indicator_group_is_known check (indicator_group in ('COST', 'PRODUCT', 'EFFICIENCY', 'QUALITY')),
  name            text not null check (length(name) between 1 and 500),
  unit            text not null check (length(unit) between 1 and 50),
  constraint one_indicator_at_a_place unique (programme_id, place) deferrable initially deferred
);
create index programme_indicator_of_council on programme_indicator (council_id);
call protect('programme_indicator');

create table programme_indicator_value (
  id           uuid primary key,
  council_id   uuid not null references council,
  programme_id uuid not null references programme on delete cascade,
  indicator_id uuid not null references programme_indicator on delete cascade deferrable initially deferred,
  year         integer not null,
  quantity     numeric(14,3) not null,
  constraint one_value_for_an_indicator_and_year unique (indicator_id, year)
);
create index programme_indicator_value_of_council on programme_indicator_value (council_id);
create index programme_indicator_value_of_programme on programme_indicator_value (programme_id);
call protect('programme_indicator_value');
