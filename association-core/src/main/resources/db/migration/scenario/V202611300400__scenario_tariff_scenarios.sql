-- What the General Meeting may ask before it votes on a tariff. Nothing here charges anybody.

create table tariff_scenario (
  id uuid primary key,
  name text not null constraint scenario_has_a_name check (length(name) between 1 and 200),
  note text check (length(note) <= 2000),
  year integer not null check (year between 1991 and 2200),
  population_on date not null,
  bands text not null,
  part_year text not null check (part_year in ('FULL_YEAR', 'MONTHS', 'QUARTERS')),
  rounding text not null check (rounding in ('KOPIYKA', 'HRYVNIA', 'TEN_HRYVNIAS')),
  alarm integer not null constraint scenario_alarm_is_a_percent check (alarm between 0 and 1000),
  demonstration boolean not null default false,
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_by_name text not null,
  reckoned_at timestamptz not null,
  compared_with uuid references tariff,
  tariff_id uuid constraint tariff_came_of_one_scenario unique references tariff,
  version bigint not null
);
comment on column tariff_scenario.bands is 'The scale, as canonical JSON.';
comment on column tariff_scenario.alarm is 'A rise by more than so many percent is pointed out.';
comment on column tariff_scenario.compared_with is 'The tariff that held when it was reckoned.';
comment on column tariff_scenario.tariff_id is 'The tariff that came of it.';
create index tariff_scenario_compared on tariff_scenario (compared_with);
grant select, insert, update, delete on tariff_scenario to association_admin;

create table scenario_figure (
  scenario_id uuid not null references tariff_scenario on delete cascade,
  council_id uuid not null references council,
  inhabitants integer not null check (inhabitants between 0 and 5000000),
  primary key (scenario_id, council_id)
);
comment on table scenario_figure is 'Inhabitants that are assumed in one scenario only.';
create index scenario_figure_of_council on scenario_figure (council_id);
call protect('scenario_figure', 'council_id', 'select');
-- what is only being thought of is no council's business yet
revoke select on scenario_figure from association_member;

create table scenario_line (
  scenario_id uuid not null references tariff_scenario on delete cascade,
  council_id uuid not null references council,
  place integer not null,
  council_kind text not null,
  oblast_code text not null references oblast,
  inhabitants integer,
  population_as_of date,
  assumed boolean not null,
  amount numeric(14, 2),
  explanation text,
  band integer,
  in_force numeric(14, 2),
  last_year numeric(14, 2),
  move text check (move in ('UP', 'NONE', 'DOWN')),
  left_out text check (left_out in ('NOT_CHARGED', 'NO_POPULATION', 'NO_BAND')),
  primary key (scenario_id, council_id),
  constraint scenario_line_has_its_place unique (scenario_id, place),
  constraint scenario_line_with_a_fee_explains_it check ((amount is null) = (explanation is null)),
  constraint scenario_line_has_a_fee_or_says_why_not check ((amount is null) = (left_out is not null))
);
comment on column scenario_line.in_force is 'What the tariff in force would ask by the figures of the register.';
comment on column scenario_line.last_year is 'Charged for the year before, after corrections.';
create index scenario_line_of_council on scenario_line (council_id);
create index scenario_line_of_oblast on scenario_line (oblast_code);
call protect('scenario_line', 'council_id', 'select');
revoke select on scenario_line from association_member;
