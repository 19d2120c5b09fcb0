-- A year that an invoice from before the books asked for is charged, in the list of work and month by month too; one that is waived is nothing to do.
create or replace function report_work(today date)
returns table (place integer, what text, number bigint, since date, amount numeric)
language sql stable as $$
  select place, what, number, since, null::numeric from report_attention
  union all
  select 15, 'overdue', count(distinct source), min(due_on), coalesce(sum(outstanding), 0.00)
    from charge_parts('infinity') where outstanding > 0 and due_on < today
  union all
  select 16, 'rest-due', count(*), min(due_on), coalesce(sum(outstanding), 0.00) from report_shortfall
   where step = 'AGREED' and due_on < today and outstanding > 0
  union all
  select 17, 'shortfall-stated', count(*), min((said_at at time zone 'Europe/Kyiv')::date), coalesce(sum(fee - fundable), 0.00)
    from report_shortfall where step = 'STATED'
  union all
  select 18, 'advice-asked', count(*),
         min((select (max(a.said_at) at time zone 'Europe/Kyiv')::date from programme_advice a
               where a.programme_id = coalesce(p.amendment_id, p.id))), null
    from programme_in_register p where p.advice = 'ASKED'
  union all
  select 19, 'application-waits', count(*), min((turn_since at time zone 'Europe/Kyiv')::date), null
    from admission_application where state = 'OPEN' and turn = 'OFFICE'
  union all
  select 20, 'population-disputed', count(*), min((raised_at at time zone 'Europe/Kyiv')::date), null
    from population_dispute where outcome is null
  union all
  select 25, 'uncharged', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and not annual_fee_is_settled(m.council_id, extract(year from today)::integer)
  union all
  -- sessions adopt next year's programmes with the budget: before autumn nobody is late with one
  select 27, 'no-programme', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and extract(month from today) >= 9
     and not exists (select from report_programmes((extract(year from today) + 1)::integer) p where p.council_id = m.council_id)
$$;

create or replace function report_fee_months(for_year integer) returns table (month integer, due numeric, paid numeric)
language sql stable as $$
  with fee as (select q.entry, q.due_on, q.amount, q.place
                 from charge ch join invoice i on i.charge_id = ch.id
                 join charge_parts('infinity') q on q.source = i.id
                where ch.kind = 'ANNUAL' and ch.year = for_year
               union all
               select q.entry, q.due_on, q.amount, q.place
                 from report_earlier_fee b join charge_parts('infinity') q on q.source = b.id
                where b.year = for_year),
  -- what was paid before the books were taken over is known as a sum alone: it came by their last day
  before as (select b.due_on, b.as_of, b.charged - coalesce((select sum(q.amount) from charge_parts('infinity') q where q.source = b.id), 0.00) as paid
               from report_earlier_fee b where b.year = for_year),
  moved as (select f.due_on as on_day, f.amount as due, 0.00 as paid from fee f
            union all
            select due_on, paid, 0.00 from before
            union all
            select as_of, 0.00, paid from before
            union all
            select s.settled_on, 0.00, s.amount from fee f join settlement s on s.charge_entry = f.entry
             where f.place = 1 and s.credit not in ('CORRECTION', 'OPENING_REVERSAL', 'WRITE_OFF', 'PASSED_ON'))
  select m.number, coalesce(sum(v.due), 0.00), coalesce(sum(v.paid), 0.00)
    from generate_series(1, 12) m(number)
    left join moved v on extract(year from v.on_day) <= for_year
     and case when extract(year from v.on_day) < for_year then 1 else extract(month from v.on_day)::integer end = m.number
   group by m.number order by m.number
$$;
