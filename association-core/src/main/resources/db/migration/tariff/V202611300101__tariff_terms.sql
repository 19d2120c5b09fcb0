-- How part years count, to what the fee is rounded and in which parts it may be paid. What was adopted before says what it always did.
alter table tariff
  add column part_year   text not null default 'FULL_YEAR' constraint tariff_part_year_is_known check (part_year in ('FULL_YEAR', 'MONTHS', 'QUARTERS')),
  add column rounding    text not null default 'KOPIYKA' constraint tariff_rounding_is_known check (rounding in ('KOPIYKA', 'HRYVNIA', 'TEN_HRYVNIAS')),
  add column instalments text not null default '' constraint tariff_instalments_are_two_or_more check (instalments ~ '^(|\d\d-\d\d(:\d\d?)?( \d\d-\d\d(:\d\d?)?){1,11})$'),
  add constraint only_annual_fees_speak_of_a_year check (kind = 'ANNUAL' or (part_year = 'FULL_YEAR' and instalments = ''));
comment on column tariff.part_year is 'Of the years of joining and leaving: a month or quarter that has begun counts.';
comment on column tariff.rounding is 'The last step of the reckoning; half a unit goes up.';
comment on column tariff.instalments is 'The parts in which the annual fee may be paid: month and day, with percents unless they are equal, as 03-31:60 09-30:40; empty when it is paid at once.';
