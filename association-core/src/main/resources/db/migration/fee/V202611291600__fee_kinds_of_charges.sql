-- A charge is of any kind that a tariff may be of. Each is once: the annual fee a year, the entry fee ever, a targeted one a tariff and year.
alter table charge drop constraint charge_kind_check;
alter table charge add constraint charge_kind_is_a_tariffs check (kind in ('ANNUAL', 'ENTRY', 'TARGETED'));
alter table charge add column tariff_id uuid references tariff;
comment on column charge.tariff_id is 'Written since charges of other kinds exist; the explanation has named it always.';
alter table charge drop constraint charge_once_a_year_and_kind;
create unique index charge_annual_once_a_year on charge (council_id, year) where kind = 'ANNUAL';
create unique index charge_entry_once on charge (council_id) where kind = 'ENTRY';
create unique index charge_targeted_once_a_tariff_and_year on charge (council_id, tariff_id, year) where kind = 'TARGETED';
alter table charge add constraint charge_of_a_targeted_fee_names_its_tariff check (kind <> 'TARGETED' or tariff_id is not null);
create index charge_of_council on charge (council_id);
create index charge_of_tariff on charge (tariff_id);
