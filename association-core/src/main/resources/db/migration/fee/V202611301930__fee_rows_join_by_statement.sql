-- A run writes hundreds of charges, invoices and entries by one statement: what each row was asked by itself is asked once of
-- all of them. Triggers of a statement come after those of its rows, so after foreign keys, as before.

create function refuse_statements_of_a_merged_council() returns trigger language plpgsql as $$
begin
  if exists (select from council c join came r on r.council_id = c.id where c.merged_into is not null) then
    raise exception 'the council of this % was merged into another', tg_table_name using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
grant execute on function refuse_statements_of_a_merged_council() to association_admin;

do $$
declare tbl text;
begin
  foreach tbl in array array['charge', 'invoice', 'account_entry'] loop
    execute format('drop trigger rows_join_no_merged_council on %I', tbl);
    execute format('create trigger rows_join_no_merged_council after insert on %I referencing new table as came'
      || ' for each statement execute function refuse_statements_of_a_merged_council()', tbl);
  end loop;
end $$;

create or replace function refuse_charges_by_a_withdrawn_tariff() returns trigger language plpgsql as $$
begin
  if exists (select from came r join tariff t on t.id = r.tariff_id
      where t.withdrawn_at is not null or r.kind = 'ANNUAL' and t.valid_to < make_date(r.year, 1, 1)) then
    raise exception 'the tariff of this charge was withdrawn or ended' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
drop trigger tariff_of_charge_holds on charge;
create trigger tariff_of_charge_holds after insert on charge referencing new table as came
  for each statement execute function refuse_charges_by_a_withdrawn_tariff();
