-- What councils owe, in time. Association-wide: every council may read by which figures it pays.
create table tariff (
  id          uuid primary key,
  name        text not null check (length(name) between 1 and 200),
  kind        text not null constraint tariff_kind_is_known check (kind in ('ANNUAL', 'ENTRY', 'TARGETED')),
  edition     integer not null check (edition > 0),
  valid_from  date not null,
  valid_to    date,
  act_body    text not null check (length(act_body) between 1 and 200),
  act_number  text not null check (length(act_number) between 1 and 50),
  act_date    date not null,
  demonstration boolean not null default false,
  adopted_by  text not null,
  adopted_at  timestamptz not null,
  version     bigint not null,
  constraint tariff_ends_after_it_begins check (valid_to is null or valid_to >= valid_from),
  constraint tariff_edition_is_counted_once unique (kind, edition),
  -- one annual and one entry fee a day; targeted contributions may run side by side
  constraint one_annual_tariff_a_day exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (kind = 'ANNUAL'),
  constraint one_entry_tariff_a_day exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (kind = 'ENTRY')
);
comment on column tariff.edition is 'Counts the tariffs of one kind in the order of their adoption.';
comment on column tariff.valid_to is 'The last day, included; null until a later tariff ends it.';

create table tariff_band (
  id              uuid primary key,
  tariff_id       uuid not null references tariff,
  population_from integer not null check (population_from >= 0),
  population_to   integer,
  council_kind    text,
  fixed           numeric(14,2),
  rate            numeric(12,6),
  minimum         numeric(14,2),
  ceiling         numeric(14,2),
  constraint band_runs_upwards check (population_to is null or population_to >= population_from),
  constraint band_says_a_fee check (fixed is not null or rate is not null),
  constraint fees_are_not_negative check (least(fixed, rate, minimum, ceiling) >= 0),
  constraint minimum_is_below_ceiling check (minimum is null or ceiling is null or minimum <= ceiling)
);
create index tariff_band_of_tariff on tariff_band (tariff_id, population_from);
comment on table tariff_band is 'fixed + rate × inhabitants, never under the minimum, never over the ceiling.';
comment on column tariff_band.population_to is 'Included; null means and more.';
comment on column tariff_band.council_kind is 'Null means every kind; a band of the council''s own kind goes first.';

grant select on tariff, tariff_band to association_member;
grant select, insert, update on tariff to association_admin;
grant select, insert on tariff_band to association_admin;
