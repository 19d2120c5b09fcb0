-- A credit that was taken over pays as the payment did from which it came.
create or replace function report_fee_months(for_year integer) returns table (month integer, due numeric, paid numeric)
language sql stable as $$
  with fee as (select q.entry, q.due_on, q.amount, q.place
                 from charge ch join invoice i on i.charge_id = ch.id
                 join charge_parts('infinity') q on q.source = i.id
                where ch.kind = 'ANNUAL' and ch.year = for_year),
  moved as (select f.due_on as on_day, f.amount as due, 0.00 as paid from fee f
            union all
            select s.settled_on, 0.00, s.amount from fee f join settlement s on s.charge_entry = f.entry
             where f.place = 1 and s.credit not in ('CORRECTION', 'OPENING_REVERSAL', 'WRITE_OFF', 'PASSED_ON'))
  select m.number, coalesce(sum(v.due), 0.00), coalesce(sum(v.paid), 0.00)
    from generate_series(1, 12) m(number)
    left join moved v on extract(year from v.on_day) <= for_year
     and case when extract(year from v.on_day) < for_year then 1 else extract(month from v.on_day)::integer end = m.number
   group by m.number order by m.number
$$;
