-- A relief is of one kind of fee: the annual one, as until now, the entry fee, or the targeted ones of its years.
alter table relief add column fee text not null default 'ANNUAL' constraint relief_is_of_a_known_fee check (fee in ('ANNUAL', 'ENTRY', 'TARGETED'));
alter table relief add constraint moratorium_is_of_the_annual_fee check (kind <> 'MORATORIUM' or fee = 'ANNUAL');
alter table relief drop constraint one_relief_of_a_fee;
-- one that lowers a fee and one that says who pays it may stand side by side; two of a sort never
alter table relief add constraint one_relief_of_a_fee exclude using gist
  (council_id with =, fee with =, (case when kind = 'SPONSOR' then 1 else 0 end) with =, counted with &&) where (withdrawn_at is null);
comment on table relief is 'What a decision takes off a council''s fee, or who pays it instead.';
comment on column relief.fee is 'Which fee: TARGETED are all targeted ones of its years, ENTRY the entry fee of who joins in them.';

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
                   and r.fee = 'ANNUAL' and r.kind <> 'SPONSOR' and r.counted && daterange(make_date(of_year, 1, 1), make_date(of_year, 12, 31), '[]')))
$$;
