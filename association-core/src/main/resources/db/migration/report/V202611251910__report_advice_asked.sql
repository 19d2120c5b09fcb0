-- The office's to-do list, with the programmes on whose text a council asks for advice.
create or replace function report_work(today date)
returns table (place integer, what text, number bigint, since date, amount numeric)
language sql stable as $$
  select place, what, number, since, null::numeric from report_attention
  union all
  select 15, 'overdue', count(*), min(due_on), coalesce(sum(amount - paid), 0.00) from invoice_row where paid < amount and due_on < today
  union all
  select 18, 'advice-asked', count(*),
         min((select (max(a.said_at) at time zone 'Europe/Kyiv')::date from programme_advice a
               where a.programme_id = coalesce(p.amendment_id, p.id))), null
    from programme_in_register p where p.advice = 'ASKED'
  union all
  select 25, 'uncharged', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and not exists (select from charge h where h.council_id = m.council_id and h.year = extract(year from today))
  union all
  -- sessions adopt next year's programmes with the budget: before autumn nobody is late with one
  select 27, 'no-programme', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and extract(month from today) >= 9
     and not exists (select from report_programmes((extract(year from today) + 1)::integer) p where p.council_id = m.council_id)
$$;
