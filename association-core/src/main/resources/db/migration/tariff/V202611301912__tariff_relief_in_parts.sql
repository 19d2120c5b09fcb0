-- A decision may let a year's annual fee be paid in parts before it is charged: shares of the fee and days of the year. The fee stays as it
-- is; the invoice of the year prints the parts.
alter table relief add column parts text not null default ''
  constraint relief_parts_are_two_or_more check (parts ~ '^(|\d\d-\d\d(:\d\d?)?( \d\d-\d\d(:\d\d?)?){1,11})$');
comment on column relief.parts is 'Month and day of each part, with percents unless they are equal, as 03-31:60 09-30:40.';
alter table relief drop constraint relief_kind_is_known;
alter table relief add constraint relief_kind_is_known check (kind in ('WAIVER', 'DISCOUNT', 'MORATORIUM', 'SPONSOR', 'INSTALMENTS'));
alter table relief add constraint relief_in_parts_is_of_one_annual_fee check ((kind = 'INSTALMENTS') = (parts <> '')
  and (kind <> 'INSTALMENTS' or (fee = 'ANNUAL' and ends_on is not null and extract(year from ends_on) = extract(year from begins_on))));
alter table relief drop constraint one_relief_of_a_fee;
-- one that lowers a fee, one that says who pays it and one that says in which parts may stand side by side; two of a sort never
alter table relief add constraint one_relief_of_a_fee exclude using gist
  (council_id with =, fee with =, (case kind when 'SPONSOR' then 1 when 'INSTALMENTS' then 2 else 0 end) with =, counted with &&)
  where (withdrawn_at is null);
comment on table relief is 'What a decision takes off a council''s fee, who pays it instead, or in which parts.';

-- As it was, but for the parts, which take nothing off.
create or replace function annual_fee_is_settled(council uuid, of_year integer) returns boolean
language sql stable as $$
  select exists (select from charge h where h.council_id = council and h.kind = 'ANNUAL' and h.year = of_year)
      or exists (select from account_opening o where o.council_id = council and o.year = of_year and o.withdrawn_at is null)
      or annual_fee_of_predecessor(council, of_year) is not null
      or exists (select from relief r where r.council_id = council and r.fee = 'ANNUAL' and r.kind in ('WAIVER', 'MORATORIUM') and r.approved_at is not null
           and r.withdrawn_at is null and r.counted @> daterange(make_date(of_year, 1, 1), make_date(of_year, 12, 31), '[]'))
      -- by what other reliefs come to, the last run that reckoned it says
      or exists (select from billing_line l join billing_run b on b.id = l.run_id
           where l.council_id = council and b.kind = 'ANNUAL' and b.year = of_year and l.hindrance = 'RELIEVED'
             and exists (select from relief r where r.council_id = council and r.approved_at is not null and r.withdrawn_at is null
                   and r.fee = 'ANNUAL' and r.kind not in ('SPONSOR', 'INSTALMENTS')
                   and r.counted && daterange(make_date(of_year, 1, 1), make_date(of_year, 12, 31), '[]')))
$$;
